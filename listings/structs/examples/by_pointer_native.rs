//! Hands over the address of a struct, and reads there what the guest wrote.

use structs::by_pointer::{Reading, correct};

fn main() {
    let mut reading = Reading {
        sensor: 7,
        celsius: 20.25,
        count: 4,
    };

    // SAFETY: the reading is ours.
    let status = unsafe { correct(&mut reading, 0.5) };
    println!("correct: {status}");
    println!("sensor {}: {} degrees", reading.sensor, reading.celsius);
    let further = (&raw mut reading).wrapping_byte_add(4);
    // SAFETY: no reading can stand there, which the guest sees.
    let status = unsafe { correct(further, 0.5) };
    println!("four bytes further: {status}");
}
