//! Borrows a text, and gives another one away.

use wasm_bindgen::prelude::*;

/// The text in upper case, as another text.
#[wasm_bindgen]
pub fn shout(text: &str) -> String {
    text.to_ascii_uppercase()
}
