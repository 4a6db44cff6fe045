//! Looks for a character in a text.

use std::slice;

use crate::wire::export;

/// What `contains` returns when the bytes are not UTF-8.
pub const NOT_UTF8: i32 = -1;
/// What `contains` returns when the number is no character.
pub const NOT_A_CHAR: i32 = -2;

export! {
    /// Whether `letter` is in the `len` bytes of UTF-8 at `text`: 1, or 0 if not.
    ///
    /// # Safety
    ///
    /// `text` must not be null, and the `len` bytes there must be initialized and
    /// stay as they are until the call returns.
    #[unsafe(no_mangle)]
    pub unsafe extern "C" fn contains(text: *const u8, len: usize, letter: u32) -> i32 {
        // SAFETY: our caller promises it.
        let Ok(text) = str::from_utf8(unsafe { slice::from_raw_parts(text, len) }) else {
            return NOT_UTF8;
        };
        match char::from_u32(letter) {
            Some(letter) => i32::from(text.contains(letter)),
            None => NOT_A_CHAR,
        }
    }
}
