//! Takes a string back from a guest that is part of this program.

use std::{mem::MaybeUninit, slice};

use strings::buffers::{release, reserve};
use strings::echo::{OK, echo};

fn main() {
    let text = "Ahoy";
    let len = text.len();
    let mut answer = MaybeUninit::uninit();

    let buffer = reserve(len);
    // SAFETY: `buffer` has room for `len` bytes, and is released once;
    // `answer` is ours and aligned.
    let status = unsafe {
        buffer.copy_from_nonoverlapping(text.as_ptr(), len);
        let status = echo(buffer, len, answer.as_mut_ptr());
        release(buffer, len);
        status
    };
    assert_eq!(status, OK);

    // SAFETY: `echo` wrote it, for it returned `OK`.
    let answer = unsafe { answer.assume_init() };
    // SAFETY: `answer` tells where the echo stands; we own it until we release it.
    let bytes = unsafe { slice::from_raw_parts(answer.start, answer.len) };
    let echo = str::from_utf8(bytes).expect("the guest answers in UTF-8");
    println!("{len} bytes went in: {text}");
    println!("{} bytes came out: {echo}", answer.len);
    // SAFETY: we own these bytes, and nobody reads them after.
    unsafe { release(answer.start, answer.len) };
}
