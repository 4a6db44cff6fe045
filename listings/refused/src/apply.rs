//! Calls a function of the host's by its address.

/// What `change` makes of `number`.
///
/// # Safety
///
/// `change` must be a function of that type.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apply(change: extern "C" fn(i32) -> i32, number: i32) -> i32 {
    change(number)
}
