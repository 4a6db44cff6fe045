//! Returns a status, and writes the answer to a place that the host names.

/// What `quotient` returns when it has written `answer`.
pub const OK: i32 = 0;
/// What `quotient` returns for a divisor of 0; `answer` stays as it was.
pub const BY_ZERO: i32 = -1;

/// Writes `dividend / divisor` to `answer`.
///
/// # Safety
///
/// `answer` must be valid for a write, aligned or not.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quotient(dividend: u32, divisor: u32, answer: *mut u32) -> i32 {
    let Some(quotient) = dividend.checked_div(divisor) else {
        return BY_ZERO;
    };
    // SAFETY: our caller promises it.
    unsafe { answer.write_unaligned(quotient) };
    OK
}
