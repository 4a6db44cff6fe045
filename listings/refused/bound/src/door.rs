//! Exports a method of its own, and leaves the trait to Rust.

use wasm_bindgen::prelude::*;

/// A door.
#[wasm_bindgen]
pub struct Door {
    open: bool,
}

impl From<bool> for Door {
    fn from(open: bool) -> Door {
        Door { open }
    }
}

#[wasm_bindgen]
impl Door {
    /// A door that is open, or not.
    #[wasm_bindgen(constructor)]
    pub fn new(open: bool) -> Door {
        open.into()
    }

    /// Whether it is open.
    pub fn is_open(&self) -> bool {
        self.open
    }
}
