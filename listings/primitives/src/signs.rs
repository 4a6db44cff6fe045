//! Numbers of 32 bits that have no sign.

/// The largest `u32`.
#[unsafe(no_mangle)]
pub extern "C" fn highest() -> u32 {
    u32::MAX
}

/// Half of `n`, rounded down.
#[unsafe(no_mangle)]
pub extern "C" fn halve(n: u32) -> u32 {
    n / 2
}
