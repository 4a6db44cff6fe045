//! What may fail. The error's type is always the same to JavaScript.

use wasm_bindgen::prelude::*;

use crate::classes::Parcel;

#[wasm_bindgen]
pub fn parsed(text: &str) -> Result<u32, JsError> {
    Ok(text.parse()?)
}

#[wasm_bindgen]
pub fn checked(text: String) -> Result<String, JsValue> {
    let refused = text.is_empty().then(|| JsValue::from("empty"));
    refused.map_or(Ok(text), Err)
}

#[wasm_bindgen]
pub fn confirmed(sure: bool) -> Result<(), JsError> {
    sure.then_some(()).ok_or_else(|| JsError::new("not sure"))
}

#[wasm_bindgen]
pub fn halves(of: u8) -> Result<Option<u8>, JsError> {
    Ok(of.is_multiple_of(2).then_some(of / 2))
}

#[wasm_bindgen]
pub fn squares(up_to: u16) -> Result<Vec<u64>, JsError> {
    Ok((0..u64::from(up_to)).map(|it| it * it).collect())
}

#[wasm_bindgen]
pub fn wrapped(weight: f64) -> Result<Parcel, JsError> {
    Ok(Parcel::new(weight, None))
}
