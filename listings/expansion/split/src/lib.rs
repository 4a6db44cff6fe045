//! A function for each way in which `#[wasm_bindgen]` splits a value.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
pub fn take_char(_value: char) {}

#[wasm_bindgen]
pub fn take_u128(_value: u128) {}

#[wasm_bindgen]
pub fn take_string(_value: String) {}

#[wasm_bindgen]
pub fn take_bytes(_value: &[u8]) {}

#[wasm_bindgen]
pub fn take_option_u32(_value: Option<u32>) {}

#[wasm_bindgen]
pub fn take_option_f64(_value: Option<f64>) {}

#[wasm_bindgen]
pub fn take_option_u128(_value: Option<u128>) {}

#[wasm_bindgen]
pub fn take_object(_value: JsValue) {}
