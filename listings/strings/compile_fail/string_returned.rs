//! Hands out a string whose layout only Rust knows.

#![deny(improper_ctypes_definitions)]

#[unsafe(no_mangle)]
pub extern "C" fn motto() -> String {
    "Numbers cross, strings do not.".into()
}

fn main() {}
