//! A guest that knows which numbers are odd, with another guest's help.

#[link(wasm_import_module = "even")]
unsafe extern "C" {
    /// 1 if `number` is even, else 0.
    safe fn is_even(number: u32) -> u32;
}

/// 1 if `number` is odd, else 0.
#[unsafe(no_mangle)]
pub extern "C" fn is_odd(number: u32) -> u32 {
    number.checked_sub(1).map_or(0, |less| is_even(less))
}
