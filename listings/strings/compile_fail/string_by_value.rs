//! Takes ownership of a string that no Rust code made.

#![deny(improper_ctypes_definitions)]

#[unsafe(no_mangle)]
pub extern "C" fn greet(name: String) {
    println!("Hello, {name}!");
}

fn main() {}
