//! Has a text changed in place by a guest that is part of this program.

use std::slice;

use strings::buffers::{release, reserve};
use strings::shout::shout;

fn main() {
    let text = "Ahoy, Zoë";
    let len = text.len();

    let buffer = reserve(len);
    // SAFETY: `buffer` has room for `len` bytes, and is released once, last.
    unsafe {
        buffer.copy_from_nonoverlapping(text.as_ptr(), len);
        shout(buffer, len);
        let bytes = slice::from_raw_parts(buffer, len);
        println!("{}", str::from_utf8(bytes).expect("ASCII changed, no more"));
        release(buffer, len);
    }
}
