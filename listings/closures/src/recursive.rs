//! Closures that call JavaScript, which may call them again.

use std::cell::Cell;

use wasm_bindgen::prelude::*;

use crate::target::show;

#[wasm_bindgen]
extern "C" {
    /// A bell that can be pressed.
    pub type Button;

    #[wasm_bindgen(method)]
    fn press(this: &Button);
}

/// A closure that counts in a variable of its own, and has the bell ring twice.
#[wasm_bindgen]
pub fn doubled(button: Button) -> JsValue {
    let mut rings = 0;
    let closure = Closure::<dyn FnMut()>::new(move || {
        rings += 1;
        show(&format!("ring {rings}"));
        if rings % 2 == 1 {
            button.press();
        }
    });
    closure.into_js_value()
}

/// The same, but it counts in a cell, and so changes nothing.
#[wasm_bindgen]
pub fn doubled_shared(button: Button) -> JsValue {
    let rings = Cell::new(0);
    let closure = Closure::<dyn Fn()>::new(move || {
        rings.set(rings.get() + 1);
        show(&format!("ring {}", rings.get()));
        if rings.get() % 2 == 1 {
            button.press();
        }
    });
    closure.into_js_value()
}
