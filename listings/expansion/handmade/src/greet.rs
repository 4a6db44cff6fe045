//! Greets. What follows the first function is what a macro could write.

use std::ptr;

/// A greeting for `name`.
pub fn greet(name: String) -> String {
    format!("Hello, {name}!")
}

/// A string that changes hands: where its bytes start, and how many there are.
#[repr(C)]
pub struct Text {
    pub start: *mut u8,
    pub len: usize,
}

/// Greets the name that stands at `start`, and hands the greeting over. A null
/// pointer comes back if the name is no text.
///
/// # Safety
///
/// `start` must come from `reserve(len, 1)`, and the bytes there must be the host's.
/// From this call on, they are the guest's.
#[unsafe(export_name = "greet")]
pub unsafe extern "C" fn greet_by_hand(start: *mut u8, len: usize) -> Text {
    // SAFETY: our caller hands over an allocation of `len` bytes.
    let name = unsafe { Vec::from_raw_parts(start, len, len) };
    // A host can hand over any bytes.
    match String::from_utf8(name) {
        Ok(name) => give(greet(name)),
        Err(_) => Text {
            start: ptr::null_mut(),
            len: 0,
        },
    }
}

/// Makes the bytes of `text` the host's.
fn give(text: String) -> Text {
    let bytes = text.into_bytes().into_boxed_slice();
    let len = bytes.len();
    let start = Box::into_raw(bytes).cast();
    Text { start, len }
}
