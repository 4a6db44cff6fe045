//! Fails with an error of its own.

use wasm_bindgen::prelude::*;

pub struct Odd(pub u32);

#[wasm_bindgen]
pub fn half(number: u32) -> Result<u32, Odd> {
    if number % 2 == 0 {
        Ok(number / 2)
    } else {
        Err(Odd(number))
    }
}

fn main() {}
