//! Every kind of value, or an error.

use crate::attribute::bindgen;

/// The first `byte` of `bytes` at `from` or behind it, if there is one.
#[bindgen]
pub fn find(bytes: &[u8], from: Option<u32>, byte: u8) -> Result<Option<u32>, String> {
    let from = from.unwrap_or(0) as usize;
    let rest = bytes.get(from..);
    let rest = rest.ok_or_else(|| format!("no byte has the number {from}"))?;
    let found = rest.iter().position(|&it| it == byte);
    Ok(found.map(|at| (from + at) as u32))
}

/// The bytes of `text` if all are ASCII.
#[bindgen]
pub fn ascii(text: String) -> Result<Vec<u8>, String> {
    match text.find(|letter: char| !letter.is_ascii()) {
        None => Ok(text.into_bytes()),
        Some(at) => Err(text[at..].to_owned()),
    }
}

/// Whether `number` is even, if it is whole.
#[bindgen]
pub fn is_even(number: f64) -> Result<bool, String> {
    let whole = number.fract() == 0.0; // infinity is not: its fraction is NaN
    let even = || number % 2.0 == 0.0;
    whole
        .then(even)
        .ok_or_else(|| format!("{number} is not whole"))
}

/// The root of `number`.
#[bindgen]
pub fn root(number: f32) -> Result<f32, String> {
    let fits = number >= 0.0;
    fits.then(|| number.sqrt())
        .ok_or_else(|| format!("no root of {number}"))
}

/// A sum that fits.
#[bindgen]
pub fn sum_i8(first: i8, second: i8) -> Result<i8, String> {
    first.checked_add(second).ok_or_else(String::new)
}

/// A sum that fits.
#[bindgen]
pub fn sum_u32(first: u32, second: u32) -> Result<u32, String> {
    first.checked_add(second).ok_or_else(String::new)
}

/// A sum that fits.
#[bindgen]
pub fn sum_i64(first: i64, second: i64) -> Result<i64, String> {
    first.checked_add(second).ok_or_else(String::new)
}

/// A sum that fits.
#[bindgen]
pub fn sum_u64(first: u64, second: u64) -> Result<u64, String> {
    first.checked_add(second).ok_or_else(String::new)
}
