//! Tells where a byte stands.

use std::{ptr, slice};

/// The address of the first `byte` among the `len` at `bytes`; null if there is none.
///
/// # Safety
///
/// `bytes` must not be null, and the `len` bytes there must be of one allocation,
/// initialized, and stay as they are until the call returns.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn find_byte(bytes: *const u8, len: usize, byte: u32) -> *const u8 {
    // SAFETY: our caller promises it.
    let bytes = unsafe { slice::from_raw_parts(bytes, len) };
    let found = bytes.iter().find(|it| u32::from(**it) == byte);
    found.map_or(ptr::null(), ptr::from_ref)
}
