//! Exports a function that it keeps to itself.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
fn twice(number: i32) -> i32 {
    2 * number
}

fn main() {}
