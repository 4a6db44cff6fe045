//! Takes a struct by value.

/// Two numbers that belong together.
#[repr(C)]
pub struct Pair {
    pub x: i32,
    pub y: i32,
}

/// How much larger `x` is than `y`, wrapping around.
#[unsafe(no_mangle)]
pub extern "C" fn difference(pair: Pair) -> i32 {
    pair.x.wrapping_sub(pair.y)
}
