//! What the app calls of a client, and how it makes sure that it is there.

use js_sys::WebAssembly::Memory;
use js_sys::{Error, Function, Object, Reflect};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// What a client exports.
    pub type Exports;

    #[wasm_bindgen(method, catch, js_name = add)]
    fn call_add(this: &Exports, a: i32, b: i32) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch, js_name = greet)]
    fn call_greet(
        this: &Exports,
        name: u32,
        len: u32,
        room: u32,
        size: u32,
    ) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch, js_name = since)]
    fn call_since(this: &Exports, then: u64) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch, js_name = reserve)]
    fn call_reserve(this: &Exports, len: u32) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch)]
    pub fn release(this: &Exports, start: u32, len: u32) -> Result<(), JsValue>;

    #[wasm_bindgen(method, getter)]
    pub fn memory(this: &Exports) -> Memory;
}

impl Exports {
    pub fn add(&self, a: i32, b: i32) -> Result<i32, JsValue> {
        i32_of(&self.call_add(a, b)?)
    }

    pub fn greet(&self, name: u32, len: u32, room: u32, size: u32) -> Result<i32, JsValue> {
        i32_of(&self.call_greet(name, len, room, size)?)
    }

    pub fn since(&self, then: u64) -> Result<u64, JsValue> {
        let ago = i64::try_from(self.call_since(then)?);
        let ago = ago.map_err(|value| other_type(&value, "i64"))?;
        Ok(ago.cast_unsigned())
    }

    pub fn reserve(&self, len: u32) -> Result<u32, JsValue> {
        Ok(i32_of(&self.call_reserve(len)?)?.cast_unsigned())
    }
}

/// What a client returned, if it is what JavaScript makes of an `i32`.
fn i32_of(value: &JsValue) -> Result<i32, JsValue> {
    let number = value.as_f64().unwrap_or(f64::NAN);
    let int = number as i32; // or the nearest, which is another
    if f64::from(int) == number {
        Ok(int)
    } else {
        Err(other_type(value, "i32"))
    }
}

fn other_type(value: &JsValue, wanted: &str) -> JsValue {
    let text = format!("the client returned {value:?}, which is no {wanted}");
    Error::new(&text).into()
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
