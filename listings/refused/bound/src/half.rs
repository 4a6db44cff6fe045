//! Fails with what a host can read.

use wasm_bindgen::prelude::*;

/// Half of an even `number`. An odd one is an error, which the host catches.
#[wasm_bindgen]
pub fn half(number: u32) -> Result<u32, String> {
    if number.is_multiple_of(2) {
        Ok(number / 2)
    } else {
        Err(format!("{number} is odd"))
    }
}
