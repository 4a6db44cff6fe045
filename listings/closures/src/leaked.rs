//! Listeners that each hold a page of memory, and three ways to leave them.

use wasm_bindgen::prelude::*;

use crate::target::EventTarget;

/// A closure that holds a page, and tells how much that is.
fn page_held() -> Closure<dyn FnMut() -> usize> {
    let held = vec![1_u8; 64 * 1024];
    Closure::new(move || held.len())
}

/// Listens to a bell as long as it lives.
#[wasm_bindgen]
pub struct Listening {
    _listener: Closure<dyn FnMut() -> usize>,
}

#[wasm_bindgen]
impl Listening {
    #[wasm_bindgen(constructor)]
    pub fn begin(bell: &EventTarget) -> Listening {
        let listener = page_held();
        bell.add("ring", listener.as_js_value());
        Listening {
            _listener: listener,
        }
    }
}

/// Listens to a bell as long as that keeps the listener.
#[wasm_bindgen]
pub fn listen(bell: &EventTarget) {
    bell.add("ring", &page_held().into_js_value());
}

/// Listens to a bell for ever.
#[wasm_bindgen]
pub fn listen_for_ever(bell: &EventTarget) {
    let listener = page_held();
    bell.add("ring", listener.as_js_value());
    listener.forget();
}
