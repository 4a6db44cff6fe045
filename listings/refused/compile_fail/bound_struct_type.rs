//! Exports a struct of which there may be many, or none.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
pub struct Stack<T> {
    items: Vec<T>,
}

fn main() {}
