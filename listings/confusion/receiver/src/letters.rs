//! Counts the letters of what it is sent.

use std::slice;

/// How many of the `len` bytes at `text` are letters of the English alphabet.
///
/// # Safety
///
/// `len` initialized bytes of this guest's must stand at `text`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn letters(text: *const u8, len: usize) -> usize {
    // SAFETY: our caller promises it.
    let text = unsafe { slice::from_raw_parts(text, len) };
    text.iter()
        .filter(|byte| byte.is_ascii_alphabetic())
        .count()
}
