//! Splits a long task in two: begin it, and ask how it goes.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

static LEFT: AtomicU32 = AtomicU32::new(0);

/// Begins to count down from `from`.
#[unsafe(no_mangle)]
pub extern "C" fn countdown(from: u32) {
    LEFT.store(from, Relaxed);
}

/// Does one step, and returns how many are left: at 0 the task is done.
#[unsafe(no_mangle)]
pub extern "C" fn countdown_step() -> u32 {
    let left = LEFT.load(Relaxed).saturating_sub(1);
    LEFT.store(left, Relaxed);
    left
}
