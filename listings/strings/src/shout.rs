//! Answers in the very bytes it was asked in.

use std::slice;

/// Makes the `len` bytes at `text` upper case, where they stand.
/// Only ASCII letters change, so the text keeps its length.
///
/// # Safety
///
/// `text` must not be null, and the `len` bytes there must be of one allocation,
/// initialized, and nobody else's until the call returns.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shout(text: *mut u8, len: usize) {
    // SAFETY: our caller promises it.
    unsafe { slice::from_raw_parts_mut(text, len) }.make_ascii_uppercase();
}
