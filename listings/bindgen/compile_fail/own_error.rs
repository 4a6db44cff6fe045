//! A function fails with an error that is no text.

use std::num::ParseIntError;

#[mini::bindgen]
pub fn parse(text: &str) -> Result<u32, ParseIntError> {
    text.parse()
}

fn main() {}
