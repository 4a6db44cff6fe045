//! Keeps a text of the host's by copying it.

use std::slice;
use std::sync::Mutex;

static LABEL: Mutex<String> = Mutex::new(String::new());

/// Keeps a copy of the `len` bytes at `label`, and returns how many characters
/// it has; -1 if they are not UTF-8, and then nothing changes.
///
/// # Safety
///
/// `label` must not be null, and the `len` bytes there must be of one allocation,
/// initialized, and stay as they are until the call returns.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn set_label(label: *const u8, len: usize) -> isize {
    // SAFETY: our caller promises it.
    let bytes = unsafe { slice::from_raw_parts(label, len) };
    let Ok(label) = str::from_utf8(bytes) else {
        return -1;
    };
    let mut kept = LABEL.lock().expect("nobody panics meanwhile");
    kept.replace_range(.., label);
    kept.chars().count() as isize
}
