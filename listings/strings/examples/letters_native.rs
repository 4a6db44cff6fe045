//! Counts characters with a guest that is part of this program.

use strings::buffers::{release, reserve};
use strings::letters::letters;

fn count(bytes: &[u8]) -> isize {
    let buffer = reserve(bytes.len());
    // SAFETY: `buffer` has room for the bytes, and is released once, last.
    unsafe {
        buffer.copy_from_nonoverlapping(bytes.as_ptr(), bytes.len());
        let count = letters(buffer, bytes.len());
        release(buffer, bytes.len());
        count
    }
}

fn main() {
    println!("Zoë: {}", count("Zoë".as_bytes()));
    println!("an empty text: {}", count(&[]));
    println!("a lone 0xff: {}", count(&[0xff]));
}
