//! Passes references, of which the compiler checks every one.

use lenient::{place_len, reading_drop, reading_new, reading_place, reading_warm};

fn main() {
    let mut reading = reading_new(21.5);
    println!("warmed: {}", reading_warm(&mut reading, 1.5));
    let place = reading_place(&reading);
    println!("the place has {} bytes", place_len(place));
    reading_drop(reading);
}
