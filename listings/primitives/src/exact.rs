//! Hands out a long number in a form that JavaScript calculates with.

/// `n` as a `f64`; NaN past 2⁵³, where a `f64` begins to skip whole numbers.
#[unsafe(no_mangle)]
pub extern "C" fn exact(n: u64) -> f64 {
    if n <= 1 << f64::MANTISSA_DIGITS {
        n as f64
    } else {
        f64::NAN
    }
}
