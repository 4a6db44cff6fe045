//! Links two guests that ask and answer in one memory.

use std::slice;

use interpreter as _;
use tourist::ask;

/// # Safety
///
/// `text` must lead to `len` initialized bytes, and stay so during the call.
#[unsafe(no_mangle)]
unsafe extern "C" fn show(text: *const u8, len: usize) {
    // SAFETY: our caller promises it.
    let text = unsafe { slice::from_raw_parts(text, len) };
    println!("{}", str::from_utf8(text).expect("the guest shows UTF-8"));
}

fn main() {
    println!("the interpreter returns {}", ask());
}
