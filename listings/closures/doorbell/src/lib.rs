//! A guest that counts how often a bell rings.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// JavaScript's own: whatever can have listeners.
    pub type EventTarget;

    #[wasm_bindgen(method, js_name = addEventListener)]
    fn add(this: &EventTarget, event: &str, listener: &Closure<dyn FnMut()>);

    #[wasm_bindgen(method, js_name = removeEventListener)]
    fn remove(this: &EventTarget, event: &str, listener: &Closure<dyn FnMut()>);
}

/// Counts the rings of a bell, as long as it lives.
#[wasm_bindgen]
pub struct Counter {
    rings: Rc<Cell<u32>>,
    bell: EventTarget,
    listener: Closure<dyn FnMut()>,
}

#[wasm_bindgen]
impl Counter {
    #[wasm_bindgen(constructor)]
    pub fn new(bell: EventTarget) -> Counter {
        let rings = Rc::new(Cell::new(0));
        let counted = Rc::clone(&rings);
        let listener = Closure::new(move || counted.set(counted.get() + 1));
        bell.add("ring", &listener);
        Counter {
            rings,
            bell,
            listener,
        }
    }

    pub fn rings(&self) -> u32 {
        self.rings.get()
    }
}

impl Drop for Counter {
    fn drop(&mut self) {
        // The bell forgets the listener before that is gone.
        self.bell.remove("ring", &self.listener);
    }
}
