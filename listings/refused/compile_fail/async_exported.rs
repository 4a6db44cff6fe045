//! Exports a function whose answer comes later.

#![deny(improper_ctypes_definitions)]

#[unsafe(no_mangle)]
pub async extern "C" fn countdown(from: u32) -> u32 {
    from.saturating_sub(1)
}

fn main() {}
