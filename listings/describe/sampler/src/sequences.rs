//! Sequences: some are typed arrays in JavaScript, and some are not.

use wasm_bindgen::Clamped;
use wasm_bindgen::prelude::*;

use crate::same::same;

same! {
    bytes: Vec<u8>,
    bytes_boxed: Box<[u8]>,
    pixels: Clamped<Vec<u8>>,
    list_i8: Vec<i8>,
    list_u16: Vec<u16>,
    list_i32: Vec<i32>,
    list_u32: Vec<u32>,
    list_f32: Vec<f32>,
    list_f64: Vec<f64>,
    list_i64: Vec<i64>,
    list_u64: Vec<u64>,
    list_flag: Vec<bool>,
    list_letter: Vec<char>,
    list_object: Vec<JsValue>,
}

#[wasm_bindgen]
pub fn sum(of: &[f64]) -> f64 {
    of.iter().sum()
}

#[wasm_bindgen]
pub fn double(each: &mut [i16]) {
    each.iter_mut().for_each(|it| *it *= 2);
}
