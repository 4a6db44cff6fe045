//! Greets whoever the host names.

use std::slice;

#[link(wasm_import_module = "host")]
unsafe extern "C" {
    /// Shows the user `len` bytes of UTF-8 at `text`.
    fn show(text: *const u8, len: usize);
}

/// Greets the `len` bytes of UTF-8 at `name`.
///
/// # Safety
///
/// `name` must not be null, and the `len` bytes there must be of one allocation,
/// initialized, and stay as they are until the call returns.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn greet(name: *const u8, len: usize) {
    // SAFETY: our caller promises it.
    let name = String::from_utf8_lossy(unsafe { slice::from_raw_parts(name, len) });
    let text = format!("Hello, {name}!");
    // SAFETY: `text` lives until `show` returns, and `show` keeps no pointer.
    unsafe { show(text.as_ptr(), text.len()) };
}
