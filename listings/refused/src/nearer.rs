//! Takes and returns values, which need no lifetime.

/// The one of `a` and `b` that is nearer to 0; `b` if neither is.
#[unsafe(no_mangle)]
pub extern "C" fn nearer(a: f64, b: f64) -> f64 {
    if a.abs() < b.abs() { a } else { b }
}
