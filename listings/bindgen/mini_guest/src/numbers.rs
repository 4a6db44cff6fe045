//! Numbers of every type, as they came.

use crate::attribute::bindgen;

/// `number` as it came.
#[bindgen]
pub fn pass_i8(number: i8) -> i8 {
    number
}

/// `number` as it came.
#[bindgen]
pub fn pass_u8(number: u8) -> u8 {
    number
}

/// `number` as it came.
#[bindgen]
pub fn pass_i16(number: i16) -> i16 {
    number
}

/// `number` as it came.
#[bindgen]
pub fn pass_u16(number: u16) -> u16 {
    number
}

/// `number` as it came.
#[bindgen]
pub fn pass_i32(number: i32) -> i32 {
    number
}

/// `number` as it came.
#[bindgen]
pub fn pass_u32(number: u32) -> u32 {
    number
}

/// `number` as it came.
#[bindgen]
pub fn pass_i64(number: i64) -> i64 {
    number
}

/// `number` as it came.
#[bindgen]
pub fn pass_u64(number: u64) -> u64 {
    number
}

/// `number` as it came.
#[bindgen]
pub fn pass_f32(number: f32) -> f32 {
    number
}

/// `number` as it came.
#[bindgen]
pub fn pass_f64(number: f64) -> f64 {
    number
}
