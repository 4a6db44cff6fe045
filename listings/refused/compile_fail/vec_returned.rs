//! Hands out a vector: an address, a length and a capacity.

#![deny(improper_ctypes_definitions)]

#[unsafe(no_mangle)]
pub extern "C" fn squares(count: u32) -> Vec<u32> {
    (1..=count).map(|n| n * n).collect()
}

fn main() {}
