//! Has one guest read what another has, both parts of this program.

use std::slice;

use receiver::receive::receive;
use sender::message::{message, message_len};

/// # Safety
///
/// `text` must not be null, and the `len` bytes there must be of one allocation,
/// initialized, and stay as they are until the call returns.
#[unsafe(no_mangle)]
unsafe extern "C" fn show(text: *const u8, len: usize) {
    // SAFETY: our caller promises it.
    let text = unsafe { slice::from_raw_parts(text, len) };
    println!("{}", str::from_utf8(text).expect("the guest shows UTF-8"));
}

fn main() {
    let text = message();
    // SAFETY: so many bytes of UTF-8 stand there, and this program has one memory.
    unsafe { receive(text, message_len()) };
}
