//! Takes the address of a struct whose layout is promised.

/// A point; `x` is at byte 0, and `y` at byte 8.
#[repr(C)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

/// How far `point` is from the origin.
///
/// # Safety
///
/// `point` must lead to an initialized point, aligned or not.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn distance(point: *const Point) -> f64 {
    // SAFETY: our caller promises it.
    let point = unsafe { point.read_unaligned() };
    point.x.hypot(point.y)
}
