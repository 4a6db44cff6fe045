//! Returns what the host asked for, and not the object that it holds already.

use wasm_bindgen::prelude::*;

/// Counts.
#[wasm_bindgen]
#[derive(Default)]
pub struct Counter {
    count: u32,
}

#[wasm_bindgen]
impl Counter {
    /// A counter at 0.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Counter {
        Counter::default()
    }

    /// Counts `more`, and returns the count.
    pub fn add(&mut self, more: u32) -> u32 {
        self.count += more;
        self.count
    }
}
