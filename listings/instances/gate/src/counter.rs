//! Counts visitors in an object, of which there may be many.

use wasm_bindgen::prelude::*;

/// A gate, and the visitors that came through it.
#[wasm_bindgen]
pub struct Gate {
    visitors: u32,
}

#[wasm_bindgen]
impl Gate {
    /// A gate through which nobody has come.
    #[wasm_bindgen(constructor)]
    pub fn open() -> Gate {
        Gate { visitors: 0 }
    }

    /// Lets a visitor in; returns how many have come through this gate.
    pub fn admit(&mut self) -> u32 {
        self.visitors += 1;
        self.visitors
    }
}
