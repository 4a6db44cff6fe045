//! What the app calls of a client, and how it makes sure that it is there.

use js_sys::WebAssembly::Memory;
use js_sys::{Error, Function, Object, Reflect};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// What a client exports.
    pub type Exports;

    #[wasm_bindgen(method, catch)]
    pub fn add(this: &Exports, a: i32, b: i32) -> Result<i32, JsValue>;

    #[wasm_bindgen(method, catch)]
    pub fn greet(this: &Exports, name: u32, len: u32, room: u32, size: u32)
    -> Result<i32, JsValue>;

    #[wasm_bindgen(method, catch)]
    pub fn since(this: &Exports, then: u64) -> Result<u64, JsValue>;

    #[wasm_bindgen(method, catch)]
    pub fn reserve(this: &Exports, len: u32) -> Result<u32, JsValue>;

    #[wasm_bindgen(method, catch)]
    pub fn release(this: &Exports, start: u32, len: u32) -> Result<(), JsValue>;

    #[wasm_bindgen(method, getter)]
    pub fn memory(this: &Exports) -> Memory;
}

/// `exports` as those of a client, if all that the app calls is among them.
pub fn checked(exports: Object) -> Result<Exports, JsValue> {
    for name in ["add", "greet", "since", "reserve", "release"] {
        if !Reflect::get(&exports, &name.into())?.is_instance_of::<Function>() {
            return Err(Error::new(&format!("the client has no function `{name}`")).into());
        }
    }
    if !Reflect::get(&exports, &"memory".into())?.is_instance_of::<Memory>() {
        return Err(Error::new("the client has no memory").into());
    }
    Ok(exports.unchecked_into())
}
