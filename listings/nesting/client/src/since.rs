//! Asks the app what time it is.

#[link(wasm_import_module = "app")]
unsafe extern "C" {
    /// The milliseconds since 1970.
    safe fn now() -> u64;
}

/// The milliseconds from `then`, a time like that of `now`, until now. Panics if it is
/// yet to come.
#[unsafe(no_mangle)]
pub extern "C" fn since(then: u64) -> u64 {
    now().checked_sub(then).expect("it is over")
}
