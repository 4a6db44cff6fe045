//! Declares that the host takes an address and a length.

#[link(wasm_import_module = "host")]
unsafe extern "C" {
    /// Publishes the `len` bytes at `bytes`, and keeps no pointer to them.
    fn publish(bytes: *const u8, len: usize);
}

/// Has the host publish three bytes.
#[unsafe(no_mangle)]
pub extern "C" fn publish_three() {
    let bytes = [1, 2, 3];
    // SAFETY: `bytes` lives until `publish` returns.
    unsafe { publish(bytes.as_ptr(), bytes.len()) };
}
