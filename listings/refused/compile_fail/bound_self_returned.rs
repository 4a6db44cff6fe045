//! Returns itself, so that calls can be chained.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
pub struct Counter {
    count: u32,
}

#[wasm_bindgen]
impl Counter {
    pub fn add(&mut self, more: u32) -> &Self {
        self.count += more;
        self
    }
}

fn main() {}
