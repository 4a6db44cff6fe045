//! Takes over a text that no allocator of Rust has made.

#![deny(improper_ctypes_definitions)]

#[unsafe(no_mangle)]
pub extern "C" fn set_label(label: Box<str>) {
    println!("{label}");
}

fn main() {}
