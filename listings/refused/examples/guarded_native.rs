//! Looks for vowels with a guest that is part of this program.

use wire::buffers::{release, reserve};
use wire::vowels::{is_vowel, vowels};

fn main() {
    println!("e is a vowel: {}", is_vowel('e'.into()));
    println!("z is a vowel: {}", is_vowel('z'.into()));
    println!("half a crab is one: {}", is_vowel(0xd83e));

    let text = "A crab";
    let buffer = reserve(text.len());
    // SAFETY: `buffer` has room for the text, and is released once, last.
    unsafe {
        buffer.copy_from_nonoverlapping(text.as_ptr(), text.len());
        println!("{text}: {} vowels", vowels(buffer, text.len()));
        release(buffer, text.len());
    }
}
