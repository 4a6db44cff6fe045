//! Reads and sends the same 32 bits with a sign and without one.

use primitives::signs::{halve, highest};

fn main() {
    println!("highest, with a sign: {}", highest().cast_signed());
    println!("highest, without: {}", highest());
    println!("half of -1: {}", halve((-1_i32).cast_unsigned()));
    println!("half of 4294967295: {}", halve(4294967295));
}
