//! Passes on where a scout's report stands, whichever place that is.

use receiver::letters::letters;
use scout::{send_from_heap, send_from_stack, send_from_statics};

/// # Safety
///
/// `text` must lead to `len` initialized bytes, and stay so during the call.
#[unsafe(no_mangle)]
unsafe extern "C" fn deliver(text: *const u8, len: usize) {
    // SAFETY: our caller promises it, and this program has one memory.
    let letters = unsafe { letters(text, len) };
    println!("  the receiver counts {letters} letters");
}

fn main() {
    println!("statics");
    send_from_statics();
    println!("stack");
    send_from_stack();
    println!("heap");
    send_from_heap();
}
