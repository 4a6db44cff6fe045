//! Exports a function of which there may be many, or none.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
pub fn larger<T: PartialOrd>(a: T, b: T) -> T {
    if a > b { a } else { b }
}

fn main() {}
