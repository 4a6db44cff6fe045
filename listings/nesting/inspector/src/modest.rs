//! Refuses a client that asks for more than the app gives.

use js_sys::Error;
use wasm_bindgen::prelude::*;

use crate::wants::imports;

/// What the app gives to a client.
const GIVEN: [[&str; 2]; 1] = [["app", "now"]];

/// An error, unless the module at `url` imports nothing but what the app gives.
#[wasm_bindgen]
pub async fn check(url: String) -> Result<(), JsValue> {
    for [from, name] in imports(&url).await? {
        if !GIVEN.contains(&[&from, &name]) {
            let text = format!("the client wants `{name}` from `{from}`");
            return Err(Error::new(&text).into());
        }
    }
    Ok(())
}
