//! A guest with an inbox whose method takes it by mutable borrow, and awaits.

use js_sys::Promise;
use wasm_bindgen::prelude::*;

/// Messages in the order in which they came.
#[wasm_bindgen]
#[derive(Default)]
pub struct Inbox {
    messages: Vec<JsValue>,
}

#[wasm_bindgen]
impl Inbox {
    /// An inbox without a message.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Inbox {
        Inbox::default()
    }

    /// Keeps `message` once it is here.
    pub async fn receive(&mut self, message: Promise) -> Result<(), JsValue> {
        let message = message.await?;
        self.messages.push(message);
        Ok(())
    }

    /// How many messages came.
    pub fn count(&self) -> usize {
        self.messages.len()
    }
}
