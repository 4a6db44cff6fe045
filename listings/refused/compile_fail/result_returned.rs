//! Answers with a number, or with an error.

#![deny(improper_ctypes_definitions)]

#[unsafe(no_mangle)]
pub extern "C" fn quotient(dividend: u32, divisor: u32) -> Result<u32, u32> {
    dividend.checked_div(divisor).ok_or(dividend)
}

fn main() {}
