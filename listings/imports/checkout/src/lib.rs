//! A guest whose imports say where they come from, in names of their own.

#[link(wasm_import_module = "host")]
unsafe extern "C" {
    /// The fee for paying `price`.
    safe fn fee(price: f64) -> f64;

    /// `price`, rounded to what the host's currency can pay.
    safe fn to_coins(price: f64) -> f64;
}

/// `price` and its fee.
#[unsafe(no_mangle)]
pub extern "C" fn with_fee(price: f64) -> f64 {
    price + fee(price)
}

/// `price` as it can be paid.
#[unsafe(no_mangle)]
pub extern "C" fn payable(price: f64) -> f64 {
    to_coins(price)
}
