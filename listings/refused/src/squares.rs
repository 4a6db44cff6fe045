//! Writes many numbers where the host has room for them.

/// Writes the first squares to `room`, at most `capacity` of them and at most
/// 65535; returns how many.
///
/// # Safety
///
/// `room` must be valid for writes of `capacity` numbers, aligned or not.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn squares(room: *mut u32, capacity: usize) -> usize {
    let mut written = 0;
    for n in (1..=u32::from(u16::MAX)).take(capacity) {
        // SAFETY: fewer than `capacity` were written, and our caller has room for
        // so many.
        unsafe { room.add(written).write_unaligned(n * n) };
        written += 1;
    }
    written
}
