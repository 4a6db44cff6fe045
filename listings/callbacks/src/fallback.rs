//! Calls a function that the host chose, or none.

/// What works on a number; `None` is the empty entry 0.
pub type Chosen = Option<extern "C" fn(i32) -> i32>;

/// Adds up the numbers below `end`, each as `chosen` returns it, if it is there.
///
/// # Safety
///
/// `chosen` must be `None`, or a function of that type.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sum_or_plain(chosen: Chosen, end: i32) -> i32 {
    let work = |number| chosen.map_or(number, |chosen| chosen(number));
    (0..end).map(work).sum()
}
