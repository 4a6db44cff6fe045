//! Takes a function that only Rust knows how to call.

#![deny(improper_ctypes_definitions)]

#[unsafe(no_mangle)]
pub extern "C" fn apply(change: fn(i32) -> i32, number: i32) -> i32 {
    change(number)
}

fn main() {}
