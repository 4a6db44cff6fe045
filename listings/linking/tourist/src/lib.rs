//! A guest that asks another guest something, and shows the answer.

static QUESTION: &str = "good morning";

#[link(wasm_import_module = "interpreter")]
unsafe extern "C" {
    /// Writes to `room`, which has `size` bytes, what the `len` bytes at `text` mean;
    /// returns how many bytes it wrote, or a status below zero. Keeps no pointer.
    fn interpret(text: *const u8, len: usize, room: *mut u8, size: usize) -> i32;
}

#[link(wasm_import_module = "host")]
unsafe extern "C" {
    /// Shows the user the `len` bytes of UTF-8 at `text`.
    fn show(text: *const u8, len: usize);
}

/// Asks, and shows the answer; returns what the interpreter did.
#[unsafe(no_mangle)]
pub extern "C" fn ask() -> i32 {
    let mut room = [0; 64];
    // SAFETY: the question and the room are ours, apart, and live until it returns.
    let result = unsafe {
        interpret(
            QUESTION.as_ptr(),
            QUESTION.len(),
            room.as_mut_ptr(),
            room.len(),
        )
    };
    let answer = usize::try_from(result).ok().and_then(|len| room.get(..len));
    if let Some(answer) = answer.and_then(|bytes| str::from_utf8(bytes).ok()) {
        // SAFETY: the answer lives until `show` returns, which keeps no pointer.
        unsafe { show(answer.as_ptr(), answer.len()) };
    }
    result
}
