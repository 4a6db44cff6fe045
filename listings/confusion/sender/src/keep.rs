//! Keeps numbers on the heap, and tells them again.

/// Keeps `number` for good, and tells where.
#[unsafe(no_mangle)]
pub extern "C" fn keep(number: u32) -> *const u32 {
    Box::leak(Box::new(number))
}

/// The number that is kept at `place`.
///
/// # Safety
///
/// `place` must be the address of a number that this guest keeps.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn recall(place: *const u32) -> u32 {
    // SAFETY: our caller promises it.
    unsafe { *place }
}
