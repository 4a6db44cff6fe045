//! Takes a number, and checks that it is a character.

/// Whether `letter` is a vowel: 1, or 0 if not, or -1 if it is no character.
#[unsafe(no_mangle)]
pub extern "C" fn is_vowel(letter: u32) -> i32 {
    match char::from_u32(letter) {
        Some(letter) => i32::from("aeiou".contains(letter)),
        None => -1,
    }
}
