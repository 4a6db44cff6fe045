//! Has another guest count the words of a sentence.

static SENTENCE: &str = "where is the station";

#[link(wasm_import_module = "interpreter")]
unsafe extern "C" {
    /// How many words the `len` bytes at `text` have.
    fn words(text: *const u8, len: usize) -> u32;
}

/// How many words the sentence has, as the interpreter counts them.
#[unsafe(no_mangle)]
pub extern "C" fn count() -> u32 {
    // SAFETY: `SENTENCE` lives on, and `words` keeps no pointer.
    unsafe { words(SENTENCE.as_ptr(), SENTENCE.len()) }
}
