//! What `#[wasm_bindgen]` accepts, beside each mistake that it refuses.

pub mod begin;
pub mod brightness;
pub mod counter;
pub mod door;
pub mod first_word;
pub mod greeting;
pub mod half;
pub mod label;
pub mod larger;
pub mod magic;
pub mod point;
pub mod proverb;
pub mod shout;
pub mod stack;
pub mod stock;
pub mod time;
pub mod twice;
pub mod words;
pub mod zeros;
