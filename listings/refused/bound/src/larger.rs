//! Exports a generic function once for each type that is wanted.

use wasm_bindgen::prelude::*;

fn larger<T: PartialOrd>(a: T, b: T) -> T {
    if a > b { a } else { b }
}

/// The larger of two integers.
#[wasm_bindgen]
pub fn larger_i32(a: i32, b: i32) -> i32 {
    larger(a, b)
}

/// The larger of two numbers; `b` if one of them is NaN.
#[wasm_bindgen]
pub fn larger_f64(a: f64, b: f64) -> f64 {
    larger(a, b)
}
