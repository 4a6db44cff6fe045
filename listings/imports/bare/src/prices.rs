//! Prices, as far as the host knows more of them.

unsafe extern "C" {
    /// The fee for paying `price`.
    safe fn fee(price: f64) -> f64;

    /// `price`, rounded to what the host's currency can pay.
    safe fn round(price: f64) -> f64;
}

/// `price` and its fee.
#[unsafe(no_mangle)]
pub extern "C" fn with_fee(price: f64) -> f64 {
    price + fee(price)
}

/// `price` as it can be paid.
#[unsafe(no_mangle)]
pub extern "C" fn payable(price: f64) -> f64 {
    round(price)
}
