//! Copies a message from one guest to another, and has it read.

use std::slice;

use receiver::buffers::{release, reserve};
use receiver::receive::receive;
use sender::message::{message, message_len};

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
    let buffer = reserve(len);
    // SAFETY: `len` bytes of UTF-8 stand at `text`; `buffer` is apart from them, has room
    // for as many, and is released once, last.
    unsafe {
        buffer.copy_from_nonoverlapping(text, len);
        receive(buffer, len);
        release(buffer, len);
    }
}
