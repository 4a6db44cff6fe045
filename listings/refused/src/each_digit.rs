//! Calls a function of the host's, and passes on what the host gave for it.

use std::ffi::c_void;

/// Calls `visit` with each digit of `number`, and with `data`, whatever it is.
///
/// # Safety
///
/// `visit` must allow to be called with `data` until this call returns.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn each_digit(
    number: u32,
    visit: unsafe extern "C" fn(u32, *mut c_void),
    data: *mut c_void,
) {
    for digit in number.to_string().bytes() {
        // SAFETY: our caller promises it.
        unsafe { visit(u32::from(digit - b'0'), data) };
    }
}
