//! Takes the length as an argument.

use wasm_bindgen::prelude::*;

/// As many zeros as the host wants.
#[wasm_bindgen]
pub fn zeros(len: u16) -> Vec<u8> {
    vec![0; len.into()]
}
