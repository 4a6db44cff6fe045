//! A guest that sends its report from each kind of place that a guest has.

static REPORT: [u8; 24] = *b"Two riders at the bridge";

#[link(wasm_import_module = "host")]
unsafe extern "C" {
    /// Delivers the `len` bytes at `text` to another guest, before it returns.
    fn deliver(text: *const u8, len: usize);
}

fn send(text: &[u8]) {
    // SAFETY: `text` lives until `deliver` returns, which keeps no pointer.
    unsafe { deliver(text.as_ptr(), text.len()) };
}

/// Sends the report from where the linker put it.
#[unsafe(no_mangle)]
pub extern "C" fn send_from_statics() {
    send(&REPORT);
}

/// Sends a copy that stands on the stack.
#[unsafe(no_mangle)]
pub extern "C" fn send_from_stack() {
    let copy = REPORT;
    send(&copy);
}

/// Sends a copy that stands on the heap.
#[unsafe(no_mangle)]
pub extern "C" fn send_from_heap() {
    let copy = REPORT.to_vec();
    send(&copy);
}
