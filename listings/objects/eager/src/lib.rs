//! A guest that tells JavaScript of a deposit in the middle of it.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Any object of JavaScript's that has the method.
    pub type Watcher;

    /// Tells the watcher what an account holds now.
    #[wasm_bindgen(method)]
    fn changed(this: &Watcher, cents: u32);
}

/// Cents that somebody watches.
#[wasm_bindgen]
pub struct Account {
    cents: u32,
    watcher: Watcher,
}

#[wasm_bindgen]
impl Account {
    #[wasm_bindgen(constructor)]
    pub fn new(watcher: Watcher) -> Account {
        Account { cents: 0, watcher }
    }

    pub fn balance(&self) -> u32 {
        self.cents
    }

    /// Adds `cents`, and tells the watcher.
    pub fn deposit(&mut self, cents: u32) {
        self.cents += cents;
        self.watcher.changed(self.cents);
    }

    /// Takes out `cents`.
    ///
    /// # Panics
    ///
    /// Panics if there are not so many.
    pub fn withdraw(&mut self, cents: u32) {
        let left = self.cents.checked_sub(cents);
        self.cents = left.expect("nobody takes out more than there is");
    }
}
