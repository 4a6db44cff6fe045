//! Takes an array, which no C function can.

#![deny(improper_ctypes_definitions)]

#[unsafe(no_mangle)]
pub extern "C" fn brightness(color: [u8; 4]) -> u8 {
    color[0].max(color[1]).max(color[2])
}

fn main() {}
