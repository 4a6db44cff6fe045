//! Sends a time of 41 bits in two halves.

use primitives::days::days;

fn main() {
    let time: u64 = 1700000000000;
    let (low, high) = (time as u32, (time >> 32) as u32);
    println!("low {low}, high {high}");
    println!("days: {}", days(low, high));
}
