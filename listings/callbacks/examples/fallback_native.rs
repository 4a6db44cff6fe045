//! Gives the guest a function to call, and then none.

use callbacks::fallback::sum_or_plain;
use callbacks::operations::operation;

fn main() {
    // SAFETY: both are functions of that type, or none.
    unsafe {
        println!("squares: {}", sum_or_plain(Some(operation(1)), 4));
        println!("plain: {}", sum_or_plain(None, 4));
    }
}
