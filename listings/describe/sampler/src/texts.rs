//! Texts, owned and borrowed.

use wasm_bindgen::prelude::*;

use crate::same::same;

same! {
    text: String,
    texts: Vec<String>,
    texts_boxed: Box<[String]>,
}

#[wasm_bindgen]
pub fn text_borrowed(text: &str, times: usize) -> String {
    text.repeat(times)
}

#[wasm_bindgen]
pub fn text_static(found: bool) -> Option<&'static str> {
    found.then_some("found")
}
