//! Takes an array, whose length a host could get wrong.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
pub fn brightness(color: [u8; 4]) -> u8 {
    color[0].max(color[1]).max(color[2])
}

fn main() {}
