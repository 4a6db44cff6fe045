//! Answers in the very bytes it was asked in.

use std::slice;

/// Makes the `len` bytes at `text` upper case, where they stand.
/// Letters outside ASCII keep their case, and so the text its length.
///
/// # Safety
///
/// `text` must be valid for reads and writes of `len` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shout(text: *mut u8, len: usize) {
    // SAFETY: our caller promises it, and owns the bytes alone.
    unsafe { slice::from_raw_parts_mut(text, len) }.make_ascii_uppercase();
}
