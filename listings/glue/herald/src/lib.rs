//! A guest that greets; its glue is read line by line.

use wasm_bindgen::prelude::*;

/// A greeting for `name`.
#[wasm_bindgen]
pub fn greet(name: String) -> String {
    format!("Hello, {name}!")
}
