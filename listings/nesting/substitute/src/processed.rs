//! Greets by way of a processed module, and does what its glue would do.

use js_sys::WebAssembly::Memory;
use js_sys::{Array, Error, Uint8Array};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// What the client exports, once the tool has been over it.
    pub type Processed;
    #[wasm_bindgen(method, catch)]
    pub fn __wbindgen_start(this: &Processed) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    fn __wbindgen_malloc(this: &Processed, len: u32, align: u32) -> Result<u32, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn __wbindgen_free(this: &Processed, start: u32, len: u32, align: u32) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    fn greet(this: &Processed, name: u32, len: u32) -> Result<Array, JsValue>;
    #[wasm_bindgen(method, getter)]
    fn memory(this: &Processed) -> Memory;
}

/// The greeting of `client` for `name`.
pub fn greeting(client: &Processed, name: &str) -> Result<String, JsValue> {
    let view = |start: u32, len: u32| {
        let all = Uint8Array::new(&client.memory().buffer());
        all.subarray(start, start.saturating_add(len))
    };
    let len = u32::try_from(name.len()).map_err(|_| Error::new("the name is too long"))?;
    let room = client.__wbindgen_malloc(len, 1)?;
    view(room, len).copy_from(name.as_bytes());
    let pair = client.greet(room, len)?; // the name is the client's now
    let [start, len] = [0, 1].map(|i| pair.get(i).as_f64().unwrap_or_default() as i32 as u32);
    let greeting = String::from_utf8(view(start, len).to_vec());
    client.__wbindgen_free(start, len, 1)?;
    greeting.map_err(|error| Error::new(&error.to_string()).into())
}
