//! Numbers, and what crosses as one.

use std::ptr::NonNull;

use wasm_bindgen::prelude::*;

use crate::same::same;

same! {
    number_i8: i8,
    number_u8: u8,
    number_i16: i16,
    number_u16: u16,
    number_i32: i32,
    number_u32: u32,
    number_isize: isize,
    number_usize: usize,
    number_f32: f32,
    number_f64: f64,
    big_i64: i64,
    big_u64: u64,
    big_i128: i128,
    big_u128: u128,
    flag: bool,
    letter: char,
    pointer: *const u8,
    pointer_mut: *mut f64,
    pointer_some: NonNull<u32>,
}

#[wasm_bindgen]
pub fn code_of(letter: char) -> u32 {
    letter.into()
}
