//! Gives a text away.

use wasm_bindgen::prelude::*;

/// A proverb, which the host gets as a string of its own.
#[wasm_bindgen]
pub fn proverb() -> String {
    "Measure twice, cut once.".into()
}
