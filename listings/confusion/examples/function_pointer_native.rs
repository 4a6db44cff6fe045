//! Has one guest call a function by another's pointer to it.

use receiver::squaring::apply;
use sender::doubling::doubling;

fn main() {
    // SAFETY: all functions of this program stand in one memory.
    let result = unsafe { apply(doubling(), 21) };
    println!("the receiver applies the sender's pointer to 21: {result}");
}
