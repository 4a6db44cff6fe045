//! Looks for vowels, with numbers in and numbers out.

use std::slice;

use crate::wire::export;

const VOWELS: &str = "aeiouAEIOU";

export! {
    /// Whether `letter` is a vowel: 1, or 0 if not, or -1 if it is no character.
    #[unsafe(no_mangle)]
    pub extern "C" fn is_vowel(letter: u32) -> i32 {
        char::from_u32(letter).map_or(-1, |letter| i32::from(VOWELS.contains(letter)))
    }
}

export! {
    /// How many vowels the `len` bytes of UTF-8 at `text` hold; -1 if they are
    /// not UTF-8.
    ///
    /// # Safety
    ///
    /// `text` must not be null, and the `len` bytes there must be initialized and
    /// stay as they are until the call returns.
    #[unsafe(no_mangle)]
    pub unsafe extern "C" fn vowels(text: *const u8, len: usize) -> isize {
        // SAFETY: our caller promises it.
        let bytes = unsafe { slice::from_raw_parts(text, len) };
        match str::from_utf8(bytes) {
            Ok(text) => text.chars().filter(|&it| VOWELS.contains(it)).count() as isize,
            Err(_) => -1,
        }
    }
}
