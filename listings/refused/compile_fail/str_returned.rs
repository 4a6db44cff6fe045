//! Hands out a text as a reference, as Rust code would.

#![deny(improper_ctypes_definitions)]

#[unsafe(no_mangle)]
pub extern "C" fn proverb() -> &'static str {
    "Measure twice, cut once."
}

fn main() {}
