//! Lends the app room in the client's memory.

use std::ptr;

/// Reserves `len` zeroed bytes; null if there is no room. The app owns them until
/// it calls `release`.
#[unsafe(no_mangle)]
pub extern "C" fn reserve(len: usize) -> *mut u8 {
    let mut buffer: Vec<u8> = Vec::new();
    if buffer.try_reserve_exact(len).is_err() {
        return ptr::null_mut();
    }
    buffer.resize(len, 0);
    Box::into_raw(buffer.into_boxed_slice()).cast()
}

/// Frees the `len` bytes at `buffer`.
///
/// # Safety
///
/// `buffer` must come from `reserve`, with this very `len`. The app must not have
/// released it before, nor use it after.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn release(buffer: *mut u8, len: usize) {
    let buffer = ptr::slice_from_raw_parts_mut(buffer, len);
    // SAFETY: our caller promises that it is a whole box, and hands it over.
    drop(unsafe { Box::from_raw(buffer) });
}
