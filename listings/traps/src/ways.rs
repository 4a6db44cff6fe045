//! Six ways for a call to fail.

use std::hint::black_box;
use std::mem;

/// Panics if `divisor` is 0.
#[unsafe(no_mangle)]
pub extern "C" fn divide(number: u32, divisor: u32) -> u32 {
    number / divisor
}

/// Panics if `index` is not below 3.
#[unsafe(no_mangle)]
pub extern "C" fn letter(index: usize) -> u8 {
    b"abc"[index]
}

/// Panics if `code` is no character.
#[unsafe(no_mangle)]
pub extern "C" fn checked(code: u32) -> u32 {
    char::from_u32(code).expect("a character").into()
}

/// Takes memory until there is no more.
#[unsafe(no_mangle)]
pub extern "C" fn hoard() {
    loop {
        mem::forget(black_box(Vec::<u8>::with_capacity(1 << 30)));
    }
}

/// Calls itself `depth` times; each call keeps 4 KiB in memory.
#[unsafe(no_mangle)]
pub extern "C" fn wide(depth: u32) -> u32 {
    let frame = black_box([1u8; 4096]);
    match depth {
        0 => 0,
        _ => wide(depth - 1) + u32::from(frame[0]),
    }
}

/// Calls itself `depth` times, and keeps nothing in memory.
#[unsafe(no_mangle)]
pub extern "C" fn deep(depth: u32) -> u32 {
    match depth {
        0 => 1,
        _ => deep(depth - 1) ^ deep(depth / 2),
    }
}
