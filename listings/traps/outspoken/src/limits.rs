//! Takes more than there is.

use std::hint::black_box;

/// Takes memory until there is no more.
#[unsafe(no_mangle)]
pub extern "C" fn take_all() {
    loop {
        black_box(Vec::<u8>::with_capacity(1 << 30)).leak();
    }
}

/// Calls itself `depth` times.
#[unsafe(no_mangle)]
pub extern "C" fn descend(depth: u32) -> u32 {
    match depth {
        0 => 1,
        _ => descend(depth - 1) ^ descend(depth / 2),
    }
}
