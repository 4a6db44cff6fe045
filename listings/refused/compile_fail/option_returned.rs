//! Answers with a number, or with none.

#![deny(improper_ctypes_definitions)]

#[unsafe(no_mangle)]
pub extern "C" fn half(number: u32) -> Option<u32> {
    number.is_multiple_of(2).then_some(number / 2)
}

fn main() {}
