//! Returns a text that it does not give away.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
pub fn proverb() -> &'static str {
    "Measure twice, cut once."
}

fn main() {}
