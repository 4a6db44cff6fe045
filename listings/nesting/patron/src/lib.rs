//! A client that uses wasm-bindgen: it greets, and knows what time it is.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// JavaScript's own clock: the milliseconds since 1970.
    #[wasm_bindgen(js_namespace = Date)]
    fn now() -> f64;
}

/// A greeting for `name`.
#[wasm_bindgen]
pub fn greet(name: String) -> String {
    format!("Hello, {name}!")
}

/// The milliseconds from `then` until now.
#[wasm_bindgen]
pub fn since(then: f64) -> f64 {
    now() - then
}
