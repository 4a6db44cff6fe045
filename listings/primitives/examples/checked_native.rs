//! Sends numbers that are values of a smaller type, and numbers that are not.

use primitives::checked::{is_even, is_letter, opposite, set_bits};

fn main() {
    for code in [0x5a, 0x37, 0x1f980, 0xd83e, 0x110000] {
        println!("is_letter({code:#x}) = {}", is_letter(code));
    }
    for flag in [0, 1, 2] {
        println!("opposite({flag}) = {}", opposite(flag));
    }
    for byte in [255, 256] {
        println!("set_bits({byte}) = {}", set_bits(byte));
    }
    println!(
        "is_even(6) = {}, as a bool: {}",
        is_even(6) as i32,
        is_even(6)
    );
}
