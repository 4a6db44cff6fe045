//! Listens to a bell for a moment.

use wasm_bindgen::prelude::*;

use crate::target::{EventTarget, show};

/// Asks whoever rings the bell who is there.
#[wasm_bindgen]
pub fn answer(bell: &EventTarget) {
    let listener = Closure::<dyn FnMut()>::new(|| show("Who is there?"));
    bell.add("ring", listener.as_js_value());
}
