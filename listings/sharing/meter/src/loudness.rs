//! Measures samples, and remembers the loudest.

use std::slice;
use std::sync::atomic::{AtomicI32, Ordering};

/// The loudest sample of all.
static PEAK: AtomicI32 = AtomicI32::new(0);

/// Where the peak stands.
#[unsafe(no_mangle)]
pub extern "C" fn peak() -> *const i32 {
    PEAK.as_ptr()
}

/// The loudest of the `len` samples at `samples`, or 0.
///
/// # Safety
///
/// `samples` must be valid for reads of `len` samples, whoever's they are, and
/// nothing may write to them during the call.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn loudness(samples: *const i32, len: usize) -> i32 {
    // SAFETY: our caller promises it.
    let samples = unsafe { slice::from_raw_parts(samples, len) };
    let loudest = samples.iter().copied().fold(0, i32::max);
    PEAK.fetch_max(loudest, Ordering::Relaxed);
    loudest
}
