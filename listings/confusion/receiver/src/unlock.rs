//! Opens to whoever knows the secret.

use std::slice;

static SECRET: [u8; 24] = *b"The key is with the cat.";

/// Where the secret stands; its bytes never change.
#[unsafe(no_mangle)]
pub extern "C" fn secret() -> *const u8 {
    SECRET.as_ptr()
}

/// Whether the `len` bytes at `text` are the secret.
///
/// # Safety
///
/// `len` initialized bytes of this guest's must stand at `text`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn unlock(text: *const u8, len: usize) -> bool {
    // SAFETY: our caller promises it.
    unsafe { slice::from_raw_parts(text, len) == SECRET }
}
