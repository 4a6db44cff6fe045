//! Exports one struct for one type; the generic part stays within.

use wasm_bindgen::prelude::*;

/// Numbers, of which the last comes out first.
#[wasm_bindgen]
#[derive(Default)]
pub struct NumberStack {
    items: Vec<f64>,
}

#[wasm_bindgen]
impl NumberStack {
    /// A stack without numbers.
    #[wasm_bindgen(constructor)]
    pub fn new() -> NumberStack {
        NumberStack::default()
    }

    /// Puts a number on top.
    pub fn push(&mut self, number: f64) {
        self.items.push(number);
    }

    /// Takes the number on top; nothing from an empty stack.
    pub fn pop(&mut self) -> Option<f64> {
        self.items.pop()
    }
}
