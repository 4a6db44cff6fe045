//! A guest with an inbox that borrows its messages for a moment at a time.

use std::cell::RefCell;

use js_sys::Promise;
use wasm_bindgen::prelude::*;

/// Messages in the order in which they came.
#[wasm_bindgen]
#[derive(Default)]
pub struct Inbox {
    messages: RefCell<Vec<JsValue>>,
}

#[wasm_bindgen]
impl Inbox {
    /// An inbox without a message.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Inbox {
        Inbox::default()
    }

    /// Keeps `message` once it is here.
    pub async fn receive(&self, message: Promise) -> Result<(), JsValue> {
        let message = message.await?;
        self.messages.borrow_mut().push(message);
        Ok(())
    }

    /// How many messages came.
    pub fn count(&self) -> usize {
        self.messages.borrow().len()
    }
}
