//! Takes a value whose size depends on its kind.

#![deny(improper_ctypes_definitions)]

pub enum Delay {
    Seconds(u32),
    Until { hour: u32, minute: u32 },
}

#[unsafe(no_mangle)]
pub extern "C" fn delay_in_seconds(delay: Delay) -> u32 {
    match delay {
        Delay::Seconds(seconds) => seconds,
        Delay::Until { hour, minute } => 60 * (60 * hour + minute),
    }
}

fn main() {}
