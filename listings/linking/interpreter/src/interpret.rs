//! Interprets a sentence, word by word, for a caller that brings the room.

use std::{ptr, slice};

/// What `interpret` returns for a word that it does not know.
pub const UNKNOWN: i32 = -1;
/// What `interpret` returns when the answer does not fit into the room.
pub const NO_ROOM: i32 = -2;

/// English words, each followed by the Dutch one.
static DICTIONARY: [u8; 37] = *b"morning morgen good goede night nacht";

fn look_up(word: &[u8]) -> Option<&'static [u8]> {
    let mut words = DICTIONARY.split(|byte| *byte == b' ');
    while let Some(english) = words.next() {
        let dutch = words.next()?;
        if english == word {
            return Some(dutch);
        }
    }
    None
}

/// Writes to `room` what the `len` bytes at `text` mean in Dutch, and returns how
/// many bytes that are, or a status below zero.
///
/// # Safety
///
/// `len` initialized bytes of this guest's must stand at `text`. `room` must be
/// valid for writes of `size` bytes, and apart from them.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn interpret(text: *const u8, len: usize, room: *mut u8, size: usize) -> i32 {
    // SAFETY: our caller promises it.
    let text = unsafe { slice::from_raw_parts(text, len) };
    let words: Option<Vec<&[u8]>> = text.split(|byte| *byte == b' ').map(look_up).collect();
    let Some(words) = words else {
        return UNKNOWN;
    };
    let answer = words.join(&b' ');
    match i32::try_from(answer.len()) {
        Ok(written) if answer.len() <= size => {
            // SAFETY: our caller promises it; the answer is our own.
            unsafe { ptr::copy_nonoverlapping(answer.as_ptr(), room, answer.len()) };
            written
        }
        _ => NO_ROOM,
    }
}
