//! A guest that asks its host how warm it is.

#[link(wasm_import_module = "host")]
unsafe extern "C" {
    /// The temperature in degrees Celsius.
    safe fn celsius() -> f64;
}

/// The temperature in degrees Fahrenheit.
#[unsafe(no_mangle)]
pub extern "C" fn fahrenheit() -> f64 {
    celsius() * 9.0 / 5.0 + 32.0
}
