//! Takes a text, or none, for good.

use wasm_bindgen::prelude::*;

/// A greeting, by name if there is one.
#[wasm_bindgen]
pub fn greeting(name: Option<String>) -> String {
    format!("Hello, {}!", name.as_deref().unwrap_or("you"))
}
