//! Asks another guest for a price.

#[link(wasm_import_module = "interpreter")]
unsafe extern "C" {
    /// What interpreting so many `words` costs, in cents.
    safe fn fee(words: u32) -> u32;
}

/// What interpreting three words costs, in cents.
#[unsafe(no_mangle)]
pub extern "C" fn price_of_three() -> u32 {
    fee(3)
}
