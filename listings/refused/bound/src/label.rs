//! Shows a field that its getter clones.

use wasm_bindgen::prelude::*;

/// A label; each look at `text` is a new string.
#[wasm_bindgen(getter_with_clone)]
pub struct Label {
    pub text: String,
}
