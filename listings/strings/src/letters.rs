//! Counts the characters of a text, not its bytes.

use std::slice;

/// What `letters` returns when the bytes are not UTF-8.
pub const NOT_UTF8: isize = -1;

/// How many `char`s the `len` bytes of UTF-8 at `text` hold.
///
/// # Safety
///
/// `text` must not be null, and the `len` bytes there must be of one allocation,
/// initialized, and stay as they are until the call returns.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn letters(text: *const u8, len: usize) -> isize {
    // SAFETY: our caller promises it.
    let bytes = unsafe { slice::from_raw_parts(text, len) };
    match str::from_utf8(bytes) {
        Ok(text) => text.chars().count() as isize,
        Err(_) => NOT_UTF8,
    }
}
