//! A guest that hands out letters, each of which can be opened once.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Shows the user a text.
    #[wasm_bindgen(js_namespace = console, js_name = log)]
    fn show(text: &str);
}

/// Says when it is gone.
struct Letter {
    text: String,
}

impl Drop for Letter {
    fn drop(&mut self) {
        show(&format!("\"{}\" is dropped", self.text));
    }
}

/// What stands in a letter, which can be opened once.
fn opened(letter: Letter) -> String {
    letter.text.clone()
}

/// A function that gives the letter away, and drops itself.
#[wasm_bindgen]
pub fn letter(text: String) -> JsValue {
    let letter = Letter { text };
    Closure::once_into_js(move || opened(letter))
}

/// The same, kept: it is dropped with its owner, opened or not.
#[wasm_bindgen]
pub struct Mailbox {
    letter: Closure<dyn FnMut() -> String>,
}

#[wasm_bindgen]
impl Mailbox {
    #[wasm_bindgen(constructor)]
    pub fn new(text: String) -> Mailbox {
        let letter = Letter { text };
        let letter = Closure::once(move || opened(letter));
        Mailbox { letter }
    }

    /// A function that gives the letter away.
    pub fn opener(&self) -> JsValue {
        self.letter.as_js_value().clone()
    }
}
