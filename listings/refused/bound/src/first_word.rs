//! Borrows a text without naming a lifetime.

use wasm_bindgen::prelude::*;

/// The text up to its first space.
#[wasm_bindgen]
pub fn first_word(text: &str) -> String {
    text.split(' ').next().unwrap_or_default().into()
}
