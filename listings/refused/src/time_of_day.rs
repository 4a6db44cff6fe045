//! Writes two answers to one place that the host names.

/// A time of day; `hours` is at byte 0, and `minutes` at byte 4.
#[repr(C)]
pub struct Clock {
    pub hours: u32,
    pub minutes: u32,
}

/// Writes to `answer` what a clock shows `minutes` after midnight.
///
/// # Safety
///
/// `answer` must be valid for a write, aligned or not.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn time_of_day(minutes: u32, answer: *mut Clock) {
    let (hours, minutes) = (minutes / 60 % 24, minutes % 60);
    // SAFETY: our caller promises it.
    unsafe { answer.write_unaligned(Clock { hours, minutes }) };
}
