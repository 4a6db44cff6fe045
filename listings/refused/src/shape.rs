//! Takes a number that says which shape is meant.

/// The `kind` of a circle; its `size` is the radius.
pub const CIRCLE: u32 = 0;
/// The `kind` of a square; its `size` is the side.
pub const SQUARE: u32 = 1;

/// The area of a shape, or NaN if there is no such `kind`.
#[unsafe(no_mangle)]
pub extern "C" fn area(kind: u32, size: f64) -> f64 {
    match kind {
        CIRCLE => std::f64::consts::PI * size * size,
        SQUARE => size * size,
        _ => f64::NAN,
    }
}
