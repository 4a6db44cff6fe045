//! Works on a struct that it took by value.

#[repr(C)]
pub struct Pair {
    pub x: i32,
    pub y: i32,
}

/// The larger of the two numbers, found by sorting them.
#[unsafe(no_mangle)]
pub extern "C" fn larger(mut pair: Pair) -> i32 {
    sort(&mut pair);
    pair.y
}

/// Puts the smaller number first.
#[inline(never)]
fn sort(pair: &mut Pair) {
    if pair.x > pair.y {
        *pair = Pair {
            x: pair.y,
            y: pair.x,
        };
    }
}
