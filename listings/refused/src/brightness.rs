//! Takes the address of an array; its length is part of the agreement.

/// The brightest channel of the color at `color`: red, green, blue, alpha.
///
/// # Safety
///
/// `color` must be valid for a read of four initialized bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn brightness(color: *const [u8; 4]) -> u8 {
    // SAFETY: our caller promises it, and bytes are always aligned.
    let [red, green, blue, _alpha] = unsafe { color.read() };
    red.max(green).max(blue)
}
