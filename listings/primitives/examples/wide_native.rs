//! Passes numbers of 64 and of 128 bits.

use primitives::wide::{halve_long, longest, upper};

fn main() {
    println!("longest, with a sign: {}", longest().cast_signed());
    println!("longest, without: {}", longest());
    println!("half of -10: {}", halve_long(-10));

    let n = (7 << 64) + 5;
    println!("upper half of {n}: {}", upper(n));
}
