//! What the guest uses of JavaScript.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Whatever can have listeners.
    pub type EventTarget;

    #[wasm_bindgen(method, js_name = addEventListener)]
    pub fn add(this: &EventTarget, event: &str, listener: &JsValue);

    /// Shows the user a text.
    #[wasm_bindgen(js_namespace = console, js_name = log)]
    pub fn show(text: &str);
}
