//! Takes a struct whose layout only Rust knows.

#![deny(improper_ctypes_definitions)]

pub struct Pair {
    pub x: i32,
    pub y: i32,
}

#[unsafe(no_mangle)]
pub extern "C" fn difference(pair: Pair) -> i32 {
    pair.x.wrapping_sub(pair.y)
}

fn main() {}
