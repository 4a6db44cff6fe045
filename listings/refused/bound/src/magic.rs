//! Gives bytes away.

use wasm_bindgen::prelude::*;

/// The bytes that each module starts with.
#[wasm_bindgen]
pub fn magic() -> Vec<u8> {
    b"\0asm".into()
}
