//! Nothing comes out, or nothing goes in.

use std::sync::Mutex;

use crate::attribute::bindgen;

static LAST: Mutex<String> = Mutex::new(String::new());

/// Keeps `text` in place of the last one.
#[bindgen]
pub fn remember(text: String) {
    *LAST.lock().expect("no panic goes on") = text;
}

/// The text that was kept.
#[bindgen]
pub fn recall() -> String {
    LAST.lock().expect("no panic goes on").clone()
}
