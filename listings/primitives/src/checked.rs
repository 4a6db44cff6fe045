//! Takes any number, and makes a smaller type of it if it is one.

/// The answer "no".
pub const NO: i32 = 0;
/// The answer "yes".
pub const YES: i32 = 1;
/// The answer to a number that is no value of the type.
pub const REFUSED: i32 = -1;

/// Whether the character with this `code` is a letter.
#[unsafe(no_mangle)]
pub extern "C" fn is_letter(code: u32) -> i32 {
    match char::from_u32(code) {
        Some(c) if c.is_alphabetic() => YES,
        Some(_) => NO,
        None => REFUSED,
    }
}

/// The opposite of `flag`, which is 0 or 1.
#[unsafe(no_mangle)]
pub extern "C" fn opposite(flag: u32) -> i32 {
    match flag {
        0 => YES,
        1 => NO,
        _ => REFUSED,
    }
}

/// How many bits of `byte` are set.
#[unsafe(no_mangle)]
pub extern "C" fn set_bits(byte: u32) -> i32 {
    match u8::try_from(byte) {
        Ok(byte) => byte.count_ones() as i32,
        Err(_) => REFUSED,
    }
}

/// Whether `n` is even: a result needs no check, for Rust makes it.
#[unsafe(no_mangle)]
pub extern "C" fn is_even(n: u32) -> bool {
    n.is_multiple_of(2)
}
