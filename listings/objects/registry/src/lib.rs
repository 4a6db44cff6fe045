//! A guest whose structs have public fields.

use wasm_bindgen::prelude::*;

/// Where somebody lives.
#[wasm_bindgen]
#[derive(Clone)]
pub struct Address {
    pub floor: u32,
}

/// Somebody, and where they live.
#[wasm_bindgen]
pub struct Tenant {
    #[wasm_bindgen(getter_with_clone)]
    pub address: Address,
}

#[wasm_bindgen]
impl Tenant {
    /// Somebody on that floor.
    #[wasm_bindgen(constructor)]
    pub fn new(floor: u32) -> Tenant {
        let address = Address { floor };
        Tenant { address }
    }
}
