//! A guest with three functions of some types.

use wasm_bindgen::prelude::*;

/// A greeting for `name`.
#[wasm_bindgen]
pub fn greet(name: String) -> String {
    format!("Hello, {name}!")
}

/// How much paper a poster of this size takes.
#[wasm_bindgen]
pub fn area(width: u16, height: u16) -> u32 {
    u32::from(width) * u32::from(height)
}

/// The longest of `names`, if there is one.
#[wasm_bindgen]
pub fn longest(names: Vec<String>) -> Option<String> {
    names.into_iter().max_by_key(String::len)
}
