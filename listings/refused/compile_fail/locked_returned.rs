//! Hands out a reference to what a lock protects.

use std::sync::Mutex;

static LATEST: Mutex<f64> = Mutex::new(0.0);

#[unsafe(no_mangle)]
pub extern "C" fn latest() -> &'static f64 {
    &*LATEST.lock().expect("nobody panics meanwhile")
}

fn main() {}
