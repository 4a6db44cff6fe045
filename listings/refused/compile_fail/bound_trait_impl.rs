//! Exports what a type does for a trait.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
pub struct Door {
    open: bool,
}

#[wasm_bindgen]
impl From<bool> for Door {
    fn from(open: bool) -> Door {
        Door { open }
    }
}

fn main() {}
