//! A function takes whatever can be made a number.

#[mini::bindgen]
pub fn double(number: impl Into<u64>) -> u64 {
    2 * number.into()
}

fn main() {}
