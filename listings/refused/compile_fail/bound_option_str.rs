//! Takes a text, or none.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
pub fn greeting(name: Option<&str>) -> String {
    format!("Hello, {}!", name.unwrap_or("you"))
}

fn main() {}
