//! Takes a map.

use std::collections::HashMap;

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
pub fn total(stock: HashMap<String, u32>) -> f64 {
    stock.into_values().map(f64::from).sum()
}

fn main() {}
