//! Borrows bytes, and checks how many there are.

use wasm_bindgen::prelude::*;

/// The brightest of red, green and blue, or nothing where there are not four bytes.
#[wasm_bindgen]
pub fn brightness(color: &[u8]) -> Option<u8> {
    let &[red, green, blue, _alpha] = color else {
        return None;
    };
    Some(red.max(green).max(blue))
}
