//! Functions that JavaScript awaits.

use js_sys::Date;
use wasm_bindgen::prelude::*;

use crate::names::Size;

#[wasm_bindgen]
pub async fn later(seconds: u32) -> u32 {
    seconds
}

#[wasm_bindgen]
pub async fn later_nothing() {}

#[wasm_bindgen]
pub async fn later_object(object: JsValue) -> JsValue {
    object
}

#[wasm_bindgen]
pub async fn later_text(text: String) -> Result<String, JsError> {
    Ok(text)
}

#[wasm_bindgen]
pub async fn later_borrowed(date: &Date, text: &str, size: Option<Size>) -> Option<f64> {
    (text.is_empty() && size.is_none()).then(|| date.get_time())
}

#[wasm_bindgen(unchecked_return_type = "[string, number]")]
pub fn retyped(
    #[wasm_bindgen(unchecked_param_type = "number | string")] id: JsValue,
    #[wasm_bindgen(js_name = andThen, unchecked_optional_param_type = "Date")] then: JsValue,
) -> JsValue {
    if then.is_undefined() { id } else { then }
}

#[wasm_bindgen(js_name = renamedFunction, variadic)]
pub fn renamed(first: u8, rest: Vec<f64>) -> usize {
    usize::from(first) + rest.len()
}

#[wasm_bindgen(skip_typescript)]
pub fn untold(secret: u32) -> u32 {
    secret
}
