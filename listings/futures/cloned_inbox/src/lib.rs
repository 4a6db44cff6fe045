//! A guest with an inbox that can go away while a message is on its way.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::future_to_promise;

/// Messages in the order in which they came.
#[wasm_bindgen]
#[derive(Default)]
pub struct Inbox {
    messages: Rc<RefCell<Vec<JsValue>>>,
}

#[wasm_bindgen]
impl Inbox {
    /// An inbox without a message.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Inbox {
        Inbox::default()
    }

    /// Keeps `message` once it is here.
    pub fn receive(&self, message: Promise) -> Promise {
        let messages = Rc::clone(&self.messages);
        future_to_promise(async move {
            let message = message.await?;
            messages.borrow_mut().push(message);
            Ok(JsValue::UNDEFINED)
        })
    }

    /// How many messages came.
    pub fn count(&self) -> usize {
        self.messages.borrow().len()
    }
}
