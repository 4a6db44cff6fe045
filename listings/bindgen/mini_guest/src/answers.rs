//! Texts, bytes, perhaps a number, and errors.

use crate::attribute::bindgen;

/// `text` as it came.
#[bindgen]
pub fn echo(text: String) -> String {
    text
}

/// The `bytes`, last one first.
#[bindgen]
pub fn reverse(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.reverse();
    bytes
}

/// Whether `bytes` hold nothing but zeros.
#[bindgen]
pub fn is_blank(bytes: &[u8]) -> bool {
    bytes.iter().all(|&byte| byte == 0)
}

/// Half of `number`, where there is one and it is even.
#[bindgen]
pub fn half(number: Option<u32>) -> Option<u32> {
    number.filter(|it| it.is_multiple_of(2)).map(|it| it / 2)
}

/// The number that `text` writes.
#[bindgen]
pub fn parse(text: &str) -> Result<f64, String> {
    text.trim()
        .parse()
        .map_err(|_| format!("`{text}` is no number"))
}

/// The first `len` bytes of `text`, or all of it.
#[bindgen]
pub fn cut(text: &str, len: Option<u32>) -> Result<String, String> {
    let end = len.map_or(text.len(), |len| len as usize);
    let start = text
        .get(..end)
        .ok_or_else(|| format!("`{text}` cannot be cut at {end}"))?;
    Ok(start.to_owned())
}

/// Refuses an age that nobody has.
#[bindgen]
pub fn check(age: u8) -> Result<(), String> {
    (age < 130)
        .then_some(())
        .ok_or_else(|| format!("nobody is {age}"))
}

/// The opposite of `flag`.
#[bindgen]
pub fn not(flag: bool) -> bool {
    !flag
}
