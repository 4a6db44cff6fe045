//! Wants to change the text of the host where it stands.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
pub fn shout(text: &mut str) {
    text.make_ascii_uppercase();
}

fn main() {}
