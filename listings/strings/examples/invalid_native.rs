//! Hands the guest bytes that are not UTF-8, then bytes that are.

use std::mem::MaybeUninit;

use strings::buffers::{release, reserve};
use strings::echo::{OK, echo};

fn ask(bytes: &[u8]) {
    let len = bytes.len();
    let mut answer = MaybeUninit::uninit();

    let buffer = reserve(len);
    // SAFETY: `buffer` has room for `len` bytes; `answer` is ours and aligned.
    let status = unsafe {
        buffer.copy_from_nonoverlapping(bytes.as_ptr(), len);
        echo(buffer, len, answer.as_mut_ptr())
    };
    println!("{bytes:02x?}: status {status}");
    if status == OK {
        // SAFETY: `echo` wrote it, for it returned `OK`; the bytes are ours to free.
        unsafe {
            let answer = answer.assume_init();
            release(answer.start, answer.len);
        }
    }
    // SAFETY: whatever the status, `buffer` is still ours, and freed once.
    unsafe { release(buffer, len) };
}

fn main() {
    ask(&[0x5a, 0x6f, 0xeb]); // "Zoë" in Latin-1
    ask(&[0x5a, 0x6f, 0xc3, 0xab]); // "Zoë" in UTF-8
}
