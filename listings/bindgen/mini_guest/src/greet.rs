//! A text goes in, and a text comes out.

use crate::attribute::bindgen;

/// A greeting for `name`.
#[bindgen]
pub fn greet(name: &str) -> String {
    format!("Hello, {name}!")
}
