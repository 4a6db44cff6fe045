//! A guest that greets, with the glue that `#[wasm_bindgen]` writes.

use wasm_bindgen::prelude::*;

/// A greeting for `name`.
#[wasm_bindgen]
pub fn greet(name: String) -> String {
    format!("Hello, {name}!")
}
