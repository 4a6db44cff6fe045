//! Tells the host of each entry while it writes it.

use std::cell::RefCell;

#[link(wasm_import_module = "host")]
unsafe extern "C" {
    /// Explains what happens in `len` bytes of UTF-8 at `text`; keeps no pointer.
    fn explain(text: *const u8, len: usize);
}

thread_local! {
    static DIARY: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Writes an entry, and has the host show it; returns how many there are.
#[unsafe(no_mangle)]
pub extern "C" fn note(day: u32) -> usize {
    DIARY.with_borrow_mut(|diary| {
        let entry = format!("day {day}");
        // SAFETY: `entry` lives until `explain` returns, and it keeps no pointer.
        unsafe { explain(entry.as_ptr(), entry.len()) };
        diary.push(entry);
        diary.len()
    })
}
