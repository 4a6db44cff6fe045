//! Exports a function for each length.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
pub fn zeros<const LEN: usize>() -> Vec<u8> {
    vec![0; LEN]
}

fn main() {}
