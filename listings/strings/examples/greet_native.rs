//! Greets a name with a guest that is part of this program.

use std::slice;

use strings::buffers::{release, reserve};
use strings::greet::greet;

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
    let name = "Zoë";
    let len = name.len();
    println!("{name} has {len} bytes");

    let buffer = reserve(len);
    // SAFETY: `buffer` has room for `len` bytes, and is released once, last.
    unsafe {
        buffer.copy_from_nonoverlapping(name.as_ptr(), len);
        greet(buffer, len);
        release(buffer, len);
    }
}
