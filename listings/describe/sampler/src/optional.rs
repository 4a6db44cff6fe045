//! What may be missing.

use js_sys::Uint8Array;
use wasm_bindgen::Nullable;
use wasm_bindgen::prelude::*;

use crate::classes::Parcel;
use crate::names::{Direction, Label, Size};
use crate::same::same;

same! {
    maybe_u8: Option<u8>,
    maybe_i32: Option<i32>,
    maybe_u32: Option<u32>,
    maybe_f32: Option<f32>,
    maybe_f64: Option<f64>,
    maybe_i64: Option<i64>,
    maybe_u128: Option<u128>,
    maybe_flag: Option<bool>,
    maybe_letter: Option<char>,
    maybe_text: Option<String>,
    maybe_texts: Option<Vec<String>>,
    maybe_bytes: Option<Vec<u8>>,
    maybe_flags: Option<Vec<bool>>,
    maybe_pointer: Option<*const u8>,
    maybe_object: Option<JsValue>,
    maybe_array: Option<Uint8Array>,
    maybe_direction: Option<Direction>,
    maybe_size: Option<Size>,
    maybe_parcel: Option<Parcel>,
    maybe_parcels: Option<Vec<Parcel>>,
    maybe_label: Option<Label>,
    null_or_u32: Nullable<u32>,
    null_or_text: Nullable<String>,
    null_or_object: Nullable<JsValue>,
    null_or_nothing: Option<Nullable<f64>>,
}

/// Only the arguments behind the last required one may be left out.
#[wasm_bindgen]
pub fn between(low: Option<u32>, value: u32, high: Option<u32>) -> bool {
    low.is_none_or(|low| low <= value) && high.is_none_or(|high| value <= high)
}

#[wasm_bindgen]
pub fn all_missing(first: Option<String>, then: Option<Vec<f32>>) -> bool {
    first.is_none() && then.is_none()
}
