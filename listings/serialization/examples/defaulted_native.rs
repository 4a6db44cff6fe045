//! Carries an order to a hub that knows a field more, with a default.

use dock::buffers::{release, reserve};
use hub::defaulted::receive_noted;
use shop::order::order;

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
        let status = receive_noted(buffer, len);
        release(buffer, len);
        status
    }
}

fn main() {
    println!("the hub returns {}", order(2));
}
