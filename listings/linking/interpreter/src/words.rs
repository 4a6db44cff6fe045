//! Counts words.

use std::slice;

/// How many words the `len` bytes at `text` have, with spaces between them.
///
/// # Safety
///
/// `len` initialized bytes of this guest's must stand at `text`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn words(text: *const u8, len: usize) -> u32 {
    // SAFETY: our caller promises it.
    let text = unsafe { slice::from_raw_parts(text, len) };
    let words = text.split(|byte| *byte == b' ');
    words.filter(|word| !word.is_empty()).count() as u32
}
