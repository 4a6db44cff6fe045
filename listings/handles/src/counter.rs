//! Hands out a counter as its address, and believes whoever brings one.

/// What the host can count with, and not look into.
pub struct Counter {
    sum: i32,
}

/// Makes a counter; the host owns it until it calls `counter_close`.
#[unsafe(no_mangle)]
pub extern "C" fn counter_open() -> *mut Counter {
    Box::into_raw(Box::new(Counter { sum: 0 }))
}

/// Adds one; returns the sum.
///
/// # Safety
///
/// `counter` must come from `counter_open` of this very instance, not be closed,
/// and not be in use by another call.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn counter_add(counter: *mut Counter) -> i32 {
    // SAFETY: our caller promises that it leads to a counter, ours alone now.
    let counter = unsafe { &mut *counter };
    counter.sum += 1;
    counter.sum
}

/// Frees a counter; returns what it had counted.
///
/// # Safety
///
/// As for `counter_add`; and the host must not use `counter` after.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn counter_close(counter: *mut Counter) -> i32 {
    // SAFETY: our caller promises that it is such a box, and hands it over.
    let counter = unsafe { Box::from_raw(counter) };
    counter.sum
}
