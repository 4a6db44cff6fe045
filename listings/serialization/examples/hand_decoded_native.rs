//! Carries orders to a guest that decodes without a crate.

use std::slice;

use dock::buffers::{release, reserve};
use shop::order::order;
use thrifty::receive_by_hand::receive_by_hand;

/// # Safety
///
/// `text` must not be null, and the `len` bytes there must be of one allocation,
/// initialized, and stay as they are until the call returns.
#[unsafe(no_mangle)]
unsafe extern "C" fn show(text: *const u8, len: usize) {
    // SAFETY: our caller promises it.
    let text = unsafe { slice::from_raw_parts(text, len) };
    println!("{}", str::from_utf8(text).expect("the guest shows UTF-8"));
}

/// # Safety
///
/// `bytes` must not be null, and the `len` bytes there must be of one allocation,
/// initialized, and stay as they are until the call returns.
#[unsafe(no_mangle)]
unsafe extern "C" fn deliver(bytes: *const u8, len: usize) -> i32 {
    let buffer = reserve(len);
    assert!(!buffer.is_null(), "the receiver has no room");
    // SAFETY: `buffer` has room for `len` bytes, and is released once, last.
    unsafe {
        buffer.copy_from_nonoverlapping(bytes, len);
        let status = receive_by_hand(buffer, len);
        release(buffer, len);
        status
    }
}

fn main() {
    println!("two teapots: status {}", order(2));
    println!("no teapots: status {}", order(0));
}
