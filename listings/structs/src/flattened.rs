//! Takes two numbers that belong together, one by one.

/// How much larger `x` is than `y`, wrapping around.
#[unsafe(no_mangle)]
pub extern "C" fn difference_between(x: i32, y: i32) -> i32 {
    x.wrapping_sub(y)
}
