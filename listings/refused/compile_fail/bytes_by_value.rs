//! Takes a slice, which is an address and a length, as one value.

#![deny(improper_ctypes_definitions)]

#[unsafe(no_mangle)]
pub extern "C" fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().map(|&byte| u32::from(byte)).sum()
}

fn main() {}
