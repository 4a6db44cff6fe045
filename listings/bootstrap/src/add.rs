//! Adds for whoever asks.

/// The sum of `a` and `b`; what passes `i32::MAX` starts again at `i32::MIN`.
#[unsafe(no_mangle)]
pub extern "C" fn add(a: i32, b: i32) -> i32 {
    a.wrapping_add(b)
}
