//! Passes on where a scout's report stands, whichever place that is.

use std::slice;

use receiver::receive::receive;
use scout::{send_from_heap, send_from_stack, send_from_statics};

/// # Safety
///
/// `len` bytes of UTF-8 must stand at `text`, and stay so during the call.
#[unsafe(no_mangle)]
unsafe extern "C" fn deliver(text: *const u8, len: usize) {
    // SAFETY: our caller promises it, and this program has one memory.
    unsafe { receive(text, len) };
}

/// # Safety
///
/// `text` must not be null, and the `len` bytes there must be of one allocation,
/// initialized, and stay as they are until the call returns.
#[unsafe(no_mangle)]
unsafe extern "C" fn show(text: *const u8, len: usize) {
    // SAFETY: our caller promises it.
    let text = unsafe { slice::from_raw_parts(text, len) };
    println!("  there: {}", String::from_utf8_lossy(text));
}

fn main() {
    println!("statics");
    send_from_statics();
    println!("stack");
    send_from_stack();
    println!("heap");
    send_from_heap();
}
