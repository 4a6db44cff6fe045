//! Borrows a struct that the macro has not seen.

use wasm_bindgen::prelude::*;

pub struct Point {
    pub x: f64,
    pub y: f64,
}

#[wasm_bindgen]
pub fn distance(point: &Point) -> f64 {
    point.x.hypot(point.y)
}

fn main() {}
