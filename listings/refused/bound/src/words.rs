//! Owns what it goes through.

use wasm_bindgen::prelude::*;

/// The words of a text that are still to come.
#[wasm_bindgen]
pub struct Words {
    rest: String,
}

#[wasm_bindgen]
impl Words {
    /// All words of `text`.
    #[wasm_bindgen(constructor)]
    pub fn new(text: String) -> Words {
        Words { rest: text }
    }

    /// The next word; nothing after the last.
    pub fn take(&mut self) -> Option<String> {
        let rest = self.rest.trim_start();
        let word = rest.split_whitespace().next()?.to_owned();
        self.rest = rest[word.len()..].to_owned();
        Some(word)
    }
}
