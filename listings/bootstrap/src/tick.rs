//! Counts how often it was asked.

use std::sync::atomic::{AtomicU32, Ordering};

static TICKS: AtomicU32 = AtomicU32::new(0);

/// How many calls there were, this one included.
#[unsafe(no_mangle)]
pub extern "C" fn tick() -> u32 {
    TICKS.fetch_add(1, Ordering::Relaxed) + 1
}
