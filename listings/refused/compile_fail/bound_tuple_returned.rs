//! Answers with two numbers at once.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
pub fn time_of_day(minutes: u32) -> (u32, u32) {
    (minutes / 60, minutes % 60)
}

fn main() {}
