//! Names a lifetime, which no host could keep.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
pub fn first_word<'a>(text: &'a str) -> String {
    let word: &'a str = text.split(' ').next().unwrap_or_default();
    word.into()
}

fn main() {}
