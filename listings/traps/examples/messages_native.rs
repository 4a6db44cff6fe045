//! Hears from the guest why a call failed, and catches the panic.

use std::{panic, slice};

use outspoken::reasons::{explain_panics, fits};

/// # Safety
///
/// `text` must not be null, and the `len` bytes there must be of one allocation,
/// initialized, and stay as they are until the call returns.
#[unsafe(no_mangle)]
unsafe extern "C" fn explain(text: *const u8, len: usize) {
    // SAFETY: our caller promises it.
    let text = unsafe { slice::from_raw_parts(text, len) };
    let text = str::from_utf8(text).expect("the guest explains in UTF-8");
    println!("the guest says: {text}");
}

fn main() {
    explain_panics();

    println!("4 fits {} times", fits(12, 4));
    match panic::catch_unwind(|| fits(12, 0)) {
        Ok(times) => println!("0 fits {times} times"),
        Err(_) => println!("the call failed"),
    }
}
