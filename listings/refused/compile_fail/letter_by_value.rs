//! Takes a character, which not every number is.

#![deny(improper_ctypes_definitions)]

#[unsafe(no_mangle)]
pub extern "C" fn is_vowel(letter: char) -> bool {
    "aeiou".contains(letter)
}

fn main() {}
