//! Takes a slice, which is two numbers, as if it were one.

#![deny(improper_ctypes_definitions)]

#[unsafe(no_mangle)]
pub extern "C" fn greet(name: &str) {
    println!("Hello, {name}!");
}

fn main() {}
