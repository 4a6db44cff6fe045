//! Takes a map as two lists, and puts it together.

use std::collections::HashMap;

use wasm_bindgen::prelude::*;

/// How many things there are, if `counts[i]` belongs to `names[i]`; of two
/// counts under one name the last holds.
#[wasm_bindgen]
pub fn total(names: Vec<String>, counts: Vec<u32>) -> f64 {
    let stock: HashMap<String, u32> = names.into_iter().zip(counts).collect();
    stock.into_values().map(f64::from).sum()
}
