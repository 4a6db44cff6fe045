//! Answers with two numbers at once.

#![deny(improper_ctypes_definitions)]

#[unsafe(no_mangle)]
pub extern "C" fn time_of_day(minutes: u32) -> (u32, u32) {
    (minutes / 60, minutes % 60)
}

fn main() {}
