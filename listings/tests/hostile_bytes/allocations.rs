//! Counts what a thread allocates.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

struct Counting;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

thread_local! {
    static LIVE: Cell<usize> = const { Cell::new(0) };
    static PEAK: Cell<usize> = const { Cell::new(0) };
}

// SAFETY: it passes everything on to the system's allocator, and only counts.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let live = LIVE.get().wrapping_add(layout.size());
        LIVE.set(live);
        // What another thread allocated and this one frees makes it negative.
        if live < usize::MAX / 2 {
            PEAK.set(PEAK.get().max(live));
        }
        // SAFETY: our caller promises what `System` asks for.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        LIVE.set(LIVE.get().wrapping_sub(layout.size()));
        // SAFETY: our caller promises what `System` asks for.
        unsafe { System.dealloc(block, layout) }
    }
}

/// How many bytes `work` has allocated at the same time, at most, and how many it
/// keeps with its result.
pub fn of<T>(work: impl FnOnce() -> T) -> (T, usize, usize) {
    let before = LIVE.replace(0);
    PEAK.set(0);
    let result = work();
    let kept = LIVE.replace(before);
    (result, PEAK.get(), kept)
}
