//! Hands out an address that only goes back where it came from.

use std::cell::Cell;
use std::rc::Rc;

/// A new score, for the host to hold until it calls `score_close`.
#[unsafe(no_mangle)]
pub extern "C" fn score_open() -> *const Cell<u32> {
    Rc::into_raw(Rc::new(Cell::new(0)))
}

/// Raises the score by one, and returns it.
///
/// # Safety
///
/// `score` must come from `score_open` of this instance, on this thread, and not
/// be closed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn score_add(score: *const Cell<u32>) -> u32 {
    // SAFETY: our caller promises that the value is there.
    let score = unsafe { &*score };
    score.set(score.get() + 1);
    score.get()
}

/// Gives the score back.
///
/// # Safety
///
/// As for `score_add`; afterwards the score is closed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn score_close(score: *const Cell<u32>) {
    // SAFETY: it came from `into_raw`, and our caller gives it up.
    drop(unsafe { Rc::from_raw(score) });
}
