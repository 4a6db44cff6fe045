//! Tells what the interpreter takes.

/// What interpreting so many `words` costs, in cents.
#[unsafe(no_mangle)]
pub extern "C" fn fee(words: u32) -> u32 {
    words.saturating_mul(20).saturating_add(50)
}
