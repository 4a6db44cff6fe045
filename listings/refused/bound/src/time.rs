//! Answers with two numbers that have names.

use wasm_bindgen::prelude::*;

/// A time of day.
#[wasm_bindgen]
pub struct Time {
    pub hours: u32,
    pub minutes: u32,
}

/// What a clock shows `minutes` after midnight.
#[wasm_bindgen]
pub fn time_of_day(minutes: u32) -> Time {
    Time {
        hours: minutes / 60 % 24,
        minutes: minutes % 60,
    }
}
