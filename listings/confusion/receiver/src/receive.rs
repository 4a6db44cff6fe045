//! Reads out what it is sent.

#[link(wasm_import_module = "host")]
unsafe extern "C" {
    /// Reads out the `len` bytes of UTF-8 at `text` to the user.
    fn show(text: *const u8, len: usize);
}

/// Reads out the `len` bytes at `text`.
///
/// # Safety
///
/// `len` bytes of UTF-8 of this guest's must stand at `text`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn receive(text: *const u8, len: usize) {
    // SAFETY: our caller promises it, and `show` keeps no pointer.
    unsafe { show(text, len) };
}
