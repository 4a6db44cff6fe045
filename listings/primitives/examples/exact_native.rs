//! Asks for long numbers as numbers that JavaScript calculates with.

use primitives::exact::exact;

fn main() {
    println!("9007199254740992: {}", exact(9007199254740992));
    println!("9007199254740993: {}", exact(9007199254740993));
    println!("without the check: {}", 9007199254740993_u64 as f64);
}
