//! Shows a field that a getter cannot copy.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
pub struct Label {
    pub text: String,
}

fn main() {}
