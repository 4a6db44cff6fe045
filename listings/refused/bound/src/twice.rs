//! Exports a function that is public.

use wasm_bindgen::prelude::*;

/// Twice the `number`.
#[wasm_bindgen]
pub fn twice(number: i32) -> i32 {
    2 * number
}
