//! Sends a string back, in a buffer that the host must release.

use std::{mem, slice};

/// Where a string starts, and how many bytes it has.
#[repr(C)]
pub struct Text {
    pub start: *mut u8,
    pub len: usize,
}

/// What `echo` returns when it has written `answer`.
pub const OK: i32 = 0;
/// What `echo` returns when the bytes are not UTF-8; `answer` stays as it was.
pub const NOT_UTF8: i32 = -1;

/// Writes to `answer` where the echo of the `len` bytes at `text` stands.
/// The host then owns those bytes.
///
/// # Safety
///
/// `text` must not be null, and the `len` bytes there must be of one allocation,
/// initialized, and stay as they are until the call returns.
/// `answer` must be valid for a write, aligned or not.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn echo(text: *const u8, len: usize, answer: *mut Text) -> i32 {
    // SAFETY: our caller promises it.
    let bytes = unsafe { slice::from_raw_parts(text, len) };
    let Ok(text) = str::from_utf8(bytes) else {
        return NOT_UTF8;
    };
    let echo = format!("{text}… {text}…").into_boxed_str();
    let len = echo.len();
    let start = Box::into_raw(echo).cast();
    // SAFETY: our caller promises it.
    unsafe { answer.write_unaligned(Text { start, len }) };
    OK
}

/// Writes to `layout` how `Text` lies in memory: its size and alignment, then
/// the offset and size of each field.
///
/// # Safety
///
/// `layout` must be valid for a write of six numbers, aligned or not.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn text_layout(layout: *mut [u32; 6]) {
    // SAFETY: zeros are a null pointer and a length.
    let text: Text = unsafe { mem::zeroed() };
    let numbers = [
        size_of_val(&text),
        align_of_val(&text),
        mem::offset_of!(Text, start),
        size_of_val(&text.start),
        mem::offset_of!(Text, len),
        size_of_val(&text.len),
    ];
    // SAFETY: our caller promises it.
    unsafe { layout.write_unaligned(numbers.map(|number| number as u32)) };
}
