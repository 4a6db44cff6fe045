//! Takes a character, where any number may come.

#![deny(improper_ctypes_definitions)]

#[unsafe(no_mangle)]
pub extern "C" fn is_letter(letter: char) -> bool {
    letter.is_alphabetic()
}

fn main() {}
