//! A guest whose objects are large: each takes a page of memory.

use wasm_bindgen::prelude::*;

/// A gray picture of 256 by 256 points.
#[wasm_bindgen]
pub struct Photo {
    points: Vec<u8>,
}

#[wasm_bindgen]
impl Photo {
    /// A picture that is `gray` all over.
    #[wasm_bindgen(constructor)]
    pub fn new(gray: u8) -> Photo {
        let points = vec![gray; 256 * 256];
        Photo { points }
    }

    /// How bright the point is.
    pub fn point(&self, x: u8, y: u8) -> u8 {
        self.points[usize::from(y) * 256 + usize::from(x)]
    }
}
