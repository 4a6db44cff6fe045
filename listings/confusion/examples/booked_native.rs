//! Hands a wary guest an address that it never lent, and then one that it did.

use std::slice;

use sender::message::{message, message_len};
use wary::{lend, receive_lent};

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

fn main() {
    let (text, len) = (message(), message_len());
    println!("by its address: {}", receive_lent(text, len));

    let buffer = lend(len);
    // SAFETY: `len` bytes stand at `text`; `buffer` is apart from them, and has room for as
    // many.
    unsafe { buffer.copy_from_nonoverlapping(text, len) };
    println!("by its bytes: {}", receive_lent(buffer, len));
}
