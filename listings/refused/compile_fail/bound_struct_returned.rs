//! Returns a struct that the macro has not seen.

use wasm_bindgen::prelude::*;

pub struct Point {
    pub x: f64,
    pub y: f64,
}

#[wasm_bindgen]
pub fn origin() -> Point {
    Point { x: 0.0, y: 0.0 }
}

fn main() {}
