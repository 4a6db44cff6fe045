//! A guest that asks with numbers that are no places of its own.

use std::sync::atomic::AtomicU8;

static QUESTION: &str = "good morning";
static ROOM: [AtomicU8; 64] = [const { AtomicU8::new(0) }; 64];

#[link(wasm_import_module = "interpreter")]
unsafe extern "C" {
    /// Takes numbers as they come; what it does not refuse, it writes to `room`.
    fn interpret(text: u32, len: u32, room: u32, size: u32) -> i32;
}

#[link(wasm_import_module = "host")]
unsafe extern "C" {
    /// Shows the user the `len` bytes of UTF-8 at `text`.
    fn show(text: *const u8, len: usize);
}

/// How many attacks there are.
#[unsafe(no_mangle)]
pub extern "C" fn attacks() -> usize {
    attack_list(0).len()
}

/// Shows what attack number `index` is called, and tries it; `end` is where the
/// memory ends. What the call returns is the result.
#[unsafe(no_mangle)]
pub extern "C" fn attack(index: usize, end: u32) -> i32 {
    let (name, [text, len, room, size]) = attack_list(end)[index];
    // SAFETY: the name lives on, and `show` keeps no pointer.
    unsafe { show(name.as_ptr(), name.len()) };
    // SAFETY: the room is `ROOM`, or is refused, or the answer is.
    unsafe { interpret(text, len, room, size) }
}

/// Asks as it should be done.
#[unsafe(no_mangle)]
pub extern "C" fn ask_truly() -> i32 {
    let (_, [text, len, room, size]) = attack_list(0)[0];
    // SAFETY: the room is `ROOM`.
    unsafe { interpret(text, len, room, size) }
}

/// Asks with these numbers.
///
/// # Safety
///
/// If an interpreter has an answer, this guest must own the `size` bytes at `room`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ask_with(text: u32, len: u32, room: u32, size: u32) -> i32 {
    // SAFETY: our caller promises it.
    unsafe { interpret(text, len, room, size) }
}

fn attack_list(end: u32) -> [(&'static str, [u32; 4]); 14] {
    let text = QUESTION.as_ptr().expose_provenance() as u32;
    let len = QUESTION.len() as u32;
    let room = ROOM.as_ptr().expose_provenance() as u32;
    [
        ("the truth", [text, len, room, 64]),
        ("a room of three bytes", [text, len, room, 3]),
        ("no text, at the end", [end, 0, room, 64]),
        ("the last byte as text", [end.wrapping_sub(1), 1, room, 64]),
        ("text past the end", [end, 1, room, 64]),
        ("text over the end", [end.wrapping_sub(1), 2, room, 64]),
        ("text at -1", [u32::MAX, 1, room, 64]),
        ("text of -1 bytes", [text, u32::MAX, room, 64]),
        (
            "text that ends at 0 again",
            [0u32.wrapping_sub(64), 64, room, 64],
        ),
        ("room past the end", [text, len, end, 1]),
        ("room over the end", [text, len, end.wrapping_sub(63), 64]),
        ("room at -1", [text, len, u32::MAX, 64]),
        ("room of -1 bytes", [text, len, room, u32::MAX]),
        ("text and room in one place", [room, 64, room, 64]),
    ]
}
