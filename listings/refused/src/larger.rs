//! Exports a generic function once for each type that is wanted.

fn larger<T: PartialOrd>(a: T, b: T) -> T {
    if a > b { a } else { b }
}

/// The larger of two integers.
#[unsafe(no_mangle)]
pub extern "C" fn larger_i32(a: i32, b: i32) -> i32 {
    larger(a, b)
}

/// The larger of two numbers; `b` if one of them is NaN.
#[unsafe(no_mangle)]
pub extern "C" fn larger_f64(a: f64, b: f64) -> f64 {
    larger(a, b)
}
