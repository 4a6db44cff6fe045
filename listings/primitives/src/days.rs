//! Takes a long number in two halves, for hosts that do without BigInt.

const MILLISECONDS: u64 = 24 * 60 * 60 * 1000;

/// How many whole days there are in a time in milliseconds, modulo 2³²; `low`
/// and `high` are the halves of that time.
#[unsafe(no_mangle)]
pub extern "C" fn days(low: u32, high: u32) -> u32 {
    let time = u64::from(high) << 32 | u64::from(low);
    (time / MILLISECONDS) as u32
}
