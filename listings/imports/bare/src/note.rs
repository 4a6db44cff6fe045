//! Has a number written down, and not by the host.

unsafe extern "C" {
    /// Writes `n` to the host's log.
    fn log(n: u32);
}

/// Has `n` written down.
///
/// # Safety
///
/// The `log` that the linker finds must be the one that is declared here.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn note(n: u32) {
    // SAFETY: our caller promises it.
    unsafe { log(n) };
}
