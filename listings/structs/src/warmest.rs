//! Looks through samples that stand one behind the other.

use std::slice;

/// A temperature, and the sensor that measured it.
#[repr(C)]
pub struct Sample {
    pub celsius: f64,
    pub sensor: u16,
}

// Hosts know this number: a change must not compile.
const _: () = assert!(size_of::<Sample>() == 16);

/// The highest temperature of the `len` samples at `samples`; NaN if there are
/// none, or if the address cannot be one of samples.
///
/// # Safety
///
/// If `samples` can be an address of samples, `len` of them must stand there, and
/// stay as they are until the call returns.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn warmest(samples: *const Sample, len: usize) -> f64 {
    if samples.is_null() || !samples.is_aligned() {
        return f64::NAN;
    }
    // SAFETY: our caller promises the rest.
    let samples = unsafe { slice::from_raw_parts(samples, len) };
    samples.iter().map(|it| it.celsius).fold(f64::NAN, f64::max)
}
