//! Takes bytes as two numbers: an address and a length.

use std::slice;

/// The sum of the `len` bytes at `bytes`.
///
/// # Safety
///
/// `bytes` must not be null, and the `len` bytes there must be of one allocation,
/// initialized, and stay as they are until the call returns.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn checksum(bytes: *const u8, len: usize) -> u32 {
    // SAFETY: our caller promises it.
    let bytes = unsafe { slice::from_raw_parts(bytes, len) };
    bytes.iter().map(|&byte| u32::from(byte)).sum()
}
