//! Takes a string, or the word that there is none.

use std::{ptr, slice};

use handmade::nickname::nickname_by_hand;
use handmade::room::{release, reserve};

fn nickname(name: &str) -> Option<String> {
    let len = name.len();
    let start = reserve(len, 1);
    // SAFETY: `start` has room for `len` bytes. They are the guest's from here on.
    let found = unsafe {
        ptr::copy_nonoverlapping(name.as_ptr(), start, len);
        nickname_by_hand(start, len)
    };
    if found.start.is_null() {
        return None;
    }
    // SAFETY: the nickname is ours until we release it.
    let bytes = unsafe { slice::from_raw_parts(found.start, found.len) };
    let short = String::from_utf8_lossy(bytes).into_owned();
    // SAFETY: it is released once, and nobody uses it after.
    unsafe { release(found.start, found.len, 1) };
    Some(short)
}

fn main() {
    for name in ["Zoëlle", "Zoë"] {
        let short = nickname(name);
        println!("{name}: {}", short.as_deref().unwrap_or("no shorter"));
    }
}
