//! Looks for characters with a guest that is part of this program.

use wire::buffers::{release, reserve};
use wire::contains::contains;

fn look(bytes: &[u8], letter: u32) -> i32 {
    let buffer = reserve(bytes.len());
    // SAFETY: `buffer` has room for the bytes, and is released once, last.
    unsafe {
        buffer.copy_from_nonoverlapping(bytes.as_ptr(), bytes.len());
        let found = contains(buffer, bytes.len(), letter);
        release(buffer, bytes.len());
        found
    }
}

fn main() {
    println!("ë in Zoë: {}", look("Zoë".as_bytes(), 'ë'.into()));
    println!("e in Zoë: {}", look("Zoë".as_bytes(), 'e'.into()));
    println!("e in a lone 0xff: {}", look(&[0xff], 'e'.into()));
    println!("half a crab in Zoë: {}", look("Zoë".as_bytes(), 0xd83e));
}
