//! Exports a struct that borrows.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
pub struct Words<'a> {
    rest: &'a str,
}

fn main() {}
