//! A guest that lies about the room that it lends, and about its answer.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

static LIE: AtomicU32 = AtomicU32::new(0);
static END: AtomicU32 = AtomicU32::new(0);

#[link(wasm_import_module = "host")]
unsafe extern "C" {
    /// Shows the user the `len` bytes of UTF-8 at `text`.
    fn show(text: *const u8, len: usize);
}

const LIES: [&str; 12] = [
    "room, and an answer of 5 bytes",
    "no room at all",
    "room past the end",
    "room over the end",
    "room at -1",
    "room at -2, with an end behind 0",
    "room, and the memory grows",
    "an answer, and the memory grows",
    "an answer of one byte too many",
    "an answer of 2147483647 bytes",
    "a status that nobody knows",
    "a trap when the room comes back",
];

/// How many lies there are.
#[unsafe(no_mangle)]
pub extern "C" fn lies() -> usize {
    LIES.len()
}

/// Shows what lie number `index` is called, and tells it from now on; `end` is
/// where the memory ends.
#[unsafe(no_mangle)]
pub extern "C" fn lie(index: u32, end: u32) {
    let name = LIES[index as usize];
    // SAFETY: the name lives on, and `show` keeps no pointer.
    unsafe { show(name.as_ptr(), name.len()) };
    LIE.store(index, Relaxed);
    END.store(end, Relaxed);
}

/// Leaks `len` bytes, and tells where.
fn leak(len: usize) -> u32 {
    vec![0u8; len].leak().as_ptr().expose_provenance() as u32
}

/// Reserves `len` bytes, or says so.
#[unsafe(no_mangle)]
pub extern "C" fn reserve(len: u32) -> u32 {
    let end = END.load(Relaxed);
    match LIE.load(Relaxed) {
        1 => 0,
        2 => end,
        3 => end.wrapping_sub(1),
        4 => u32::MAX,
        5 => u32::MAX - 1,
        6 => leak(1 << 20) + (1 << 20) - len,
        _ => leak(len as usize),
    }
}

/// Takes the bytes back, or traps.
#[unsafe(no_mangle)]
pub extern "C" fn release(_start: u32, _len: u32) {
    assert!(LIE.load(Relaxed) != 11, "it takes nothing back");
}

/// Says that it wrote so many bytes; it writes none.
#[unsafe(no_mangle)]
pub extern "C" fn interpret(_text: u32, _len: u32, _room: u32, size: u32) -> i32 {
    match LIE.load(Relaxed) {
        7 => {
            leak(1 << 20);
            5
        }
        8 => size.cast_signed() + 1,
        9 => i32::MAX,
        10 => i32::MIN,
        _ => 5,
    }
}
