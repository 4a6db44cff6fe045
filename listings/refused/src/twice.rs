//! Names a symbol, and says that it is the only one of that name.

/// Twice the `number`; what does not fit into 32 bits is lost.
// SAFETY: no other symbol of this program bears the name.
#[unsafe(no_mangle)]
pub extern "C" fn twice(number: i32) -> i32 {
    number.wrapping_mul(2)
}
