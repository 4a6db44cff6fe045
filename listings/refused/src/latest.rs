//! Returns a copy of what a lock protects.

use std::sync::Mutex;

static LATEST: Mutex<f64> = Mutex::new(0.0);

/// The latest value that `measure` was told, or 0.
#[unsafe(no_mangle)]
pub extern "C" fn latest() -> f64 {
    *LATEST.lock().expect("nobody panics meanwhile")
}

/// Keeps `value` as the latest.
#[unsafe(no_mangle)]
pub extern "C" fn measure(value: f64) {
    *LATEST.lock().expect("nobody panics meanwhile") = value;
}
