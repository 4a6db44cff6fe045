//! Answers with a wider number, which has room for "none".

/// Half of an even `number`; -1 if it is odd.
#[unsafe(no_mangle)]
pub extern "C" fn half(number: u32) -> i64 {
    if number.is_multiple_of(2) {
        i64::from(number / 2)
    } else {
        -1
    }
}
