//! Greets, in room that the caller brings.

use std::slice;

const NOT_UTF8: i32 = -1;
const TOO_LONG: i32 = -2;

/// Greets the `len` bytes of UTF-8 at `name`, in the `size` bytes at `room`. Returns
/// the number of bytes written, -1 for a name that is no UTF-8, or -2 where the
/// greeting needs more room.
///
/// # Safety
///
/// `name` must not be null, and the `len` bytes there must be of one allocation,
/// initialized, and stay as they are until the call returns. `room`, which is another
/// place, must be valid for writes of `size` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn greet(name: *const u8, len: usize, room: *mut u8, size: usize) -> i32 {
    // SAFETY: our caller promises it.
    let name = unsafe { slice::from_raw_parts(name, len) };
    let Ok(name) = str::from_utf8(name) else {
        return NOT_UTF8;
    };
    let greeting = format!("Hello, {name}!");
    let written = greeting.len();
    let Some(result) = i32::try_from(written).ok().filter(|_| written <= size) else {
        return TOO_LONG;
    };
    // SAFETY: there is room for `size` bytes, and a new string stands elsewhere.
    unsafe { room.copy_from_nonoverlapping(greeting.as_ptr(), written) };
    result
}
