//! Corrects a reading where it stands.

use std::mem::offset_of;

/// What a sensor measured.
#[repr(C)]
pub struct Reading {
    /// Which sensor it was.
    pub sensor: u16,
    pub celsius: f64,
    /// How many measurements `celsius` is the mean of.
    pub count: u32,
}

// Hosts know these numbers: a change must not compile.
const _: () = assert!(offset_of!(Reading, sensor) == 0);
const _: () = assert!(offset_of!(Reading, celsius) == 8);
const _: () = assert!(offset_of!(Reading, count) == 16);
const _: () = assert!(size_of::<Reading>() == 24);

/// What `correct` returns when it has changed the reading.
pub const OK: i32 = 0;
/// What `correct` returns for null or a misaligned address; nothing happens.
pub const BAD_ADDRESS: i32 = -1;

/// Adds `degrees` to the temperature at `reading`.
///
/// # Safety
///
/// A `Reading` must stand at `reading`, if that is an address where one can, and
/// be nobody else's until the call returns.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn correct(reading: *mut Reading, degrees: f64) -> i32 {
    if reading.is_null() || !reading.is_aligned() {
        return BAD_ADDRESS;
    }
    // SAFETY: our caller promises the rest.
    let reading = unsafe { &mut *reading };
    reading.celsius += degrees;
    OK
}
