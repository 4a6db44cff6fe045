//! Starts with nothing to know, and is told the rest later.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

use wasm_bindgen::prelude::*;

static SPEED: AtomicU32 = AtomicU32::new(0);

/// Runs once, before the host can call anything.
#[wasm_bindgen(start)]
pub fn begin() {
    SPEED.store(1, Relaxed);
}

/// Sets the speed, and returns what it was.
#[wasm_bindgen]
pub fn set_speed(speed: u32) -> u32 {
    SPEED.swap(speed, Relaxed)
}
