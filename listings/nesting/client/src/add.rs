//! Adds integers.

/// The sum of both, wrapped around where it does not fit.
#[unsafe(no_mangle)]
pub extern "C" fn add(a: i32, b: i32) -> i32 {
    a.wrapping_add(b)
}
