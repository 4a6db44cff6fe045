//! Numbers of 64 and of 128 bits.

/// The largest `u64`.
#[unsafe(no_mangle)]
pub extern "C" fn longest() -> u64 {
    u64::MAX
}

/// Half of `n`, rounded towards zero.
#[unsafe(no_mangle)]
pub extern "C" fn halve_long(n: i64) -> i64 {
    n / 2
}

/// The upper 64 bits of `n`.
#[unsafe(no_mangle)]
pub extern "C" fn upper(n: u128) -> u64 {
    (n >> 64) as u64
}
