//! A guest that tells JavaScript of a deposit, and is ready for any answer.

use std::cell::Cell;

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Any object of JavaScript's that has the method.
    pub type Watcher;

    /// Tells the watcher what an account holds now. What it throws is returned.
    #[wasm_bindgen(method, catch)]
    fn changed(this: &Watcher, cents: u32) -> Result<(), JsValue>;
}

/// Cents that somebody watches.
#[wasm_bindgen]
pub struct Account {
    cents: Cell<u32>,
    watcher: Watcher,
}

#[wasm_bindgen]
impl Account {
    #[wasm_bindgen(constructor)]
    pub fn new(watcher: Watcher) -> Account {
        let cents = Cell::new(0);
        Account { cents, watcher }
    }

    pub fn balance(&self) -> u32 {
        self.cents.get()
    }

    /// Adds `cents`, and tells the watcher. What it throws is thrown on.
    pub fn deposit(&self, cents: u32) -> Result<(), JsValue> {
        self.cents.set(self.cents.get() + cents);
        self.watcher.changed(self.cents.get())
    }
}
