//! Returns two numbers in one.

/// The time so many minutes after midnight: hours in the upper 32 bits, minutes
/// in the lower.
#[unsafe(no_mangle)]
pub extern "C" fn packed_clock(minutes: u32) -> u64 {
    let hours = minutes / 60 % 24;
    u64::from(hours) << 32 | u64::from(minutes % 60)
}
