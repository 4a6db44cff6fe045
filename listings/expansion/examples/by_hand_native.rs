//! Greets through the glue of a guest that is part of this program.

use std::{ptr, slice};

use handmade::greet::greet_by_hand;
use handmade::room::{release, reserve};

fn greet(name: &[u8]) -> String {
    let len = name.len();
    let start = reserve(len, 1);
    // SAFETY: `start` has room for `len` bytes. They are the guest's from here on.
    let text = unsafe {
        ptr::copy_nonoverlapping(name.as_ptr(), start, len);
        greet_by_hand(start, len)
    };
    if text.start.is_null() {
        return "that is no text".to_owned();
    }
    // SAFETY: the text is ours until we release it.
    let bytes = unsafe { slice::from_raw_parts(text.start, text.len) };
    let greeting = String::from_utf8_lossy(bytes).into_owned();
    // SAFETY: it is released once, and nobody uses it after.
    unsafe { release(text.start, text.len, 1) };
    greeting
}

fn main() {
    println!("{}", greet("Zoë".as_bytes()));
    println!("{}", greet(b"Zo\xeb")); // as Latin-1 writes it
}
