//! Reads one number out of four bytes.

/// The number in the four bytes at `bytes`, in the order of this machine.
///
/// # Safety
///
/// `bytes` must be valid for reads of four bytes, aligned or not, and these must
/// be initialized.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn number(bytes: *const u32) -> u32 {
    // SAFETY: our caller promises it.
    unsafe { bytes.read_unaligned() }
}
