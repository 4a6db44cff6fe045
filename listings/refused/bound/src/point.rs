//! Exports a struct with the attribute, so that the macro knows it.

use wasm_bindgen::prelude::*;

/// A point.
#[wasm_bindgen]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

/// The point from which the others are measured.
#[wasm_bindgen]
pub fn origin() -> Point {
    Point { x: 0.0, y: 0.0 }
}

/// How far `point` is from the origin; the host keeps the point.
#[wasm_bindgen]
pub fn distance(point: &Point) -> f64 {
    point.x.hypot(point.y)
}

/// How far `point` is from the origin; the host has it no longer.
#[wasm_bindgen]
pub fn into_distance(point: Point) -> f64 {
    point.x.hypot(point.y)
}
