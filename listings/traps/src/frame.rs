//! Shows where the stack is, and panics with a good part of it in use.

use std::hint::black_box;

const FRAME: usize = 64 * 1024;

/// The address of a local variable.
#[unsafe(no_mangle)]
pub extern "C" fn stack() -> usize {
    let local = 0u8;
    black_box(&raw const local).addr()
}

/// Panics while its frame has 64 KiB.
#[unsafe(no_mangle)]
pub extern "C" fn fail() {
    let frame = black_box([0u8; FRAME]);
    panic!("the first byte is {}", frame[0]);
}
