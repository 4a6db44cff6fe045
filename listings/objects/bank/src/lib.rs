//! A guest that exports a struct.

use wasm_bindgen::prelude::*;

/// Cents that belong to somebody.
#[wasm_bindgen]
pub struct Account {
    cents: u32,
}

#[wasm_bindgen]
impl Account {
    /// Opens an account.
    #[wasm_bindgen(constructor)]
    pub fn new(cents: u32) -> Account {
        Account { cents }
    }

    /// What it holds.
    pub fn balance(&self) -> u32 {
        self.cents
    }

    /// Moves `cents` to `other`, or as many as there are.
    pub fn pay(&mut self, other: &mut Account, cents: u32) {
        let cents = cents.min(self.cents);
        self.cents -= cents;
        other.cents += cents;
    }

    /// Takes over all that `other` holds, and closes that.
    pub fn merge(&mut self, other: Account) {
        self.cents += other.cents;
    }

    /// Closes the account, and pays out what it held.
    pub fn close(self) -> u32 {
        self.cents
    }
}
