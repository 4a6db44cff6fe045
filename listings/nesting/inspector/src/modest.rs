//! Refuses a client that asks for more than the app gives.

use js_sys::Error;
use js_sys::WebAssembly::Module;
use wasm_bindgen::prelude::*;

use crate::wants::{compiled, imports};

/// What the app gives to a client.
const GIVEN: [[&str; 3]; 1] = [["app", "now", "function"]];

/// The module at `url`, if it imports nothing but what the app gives.
#[wasm_bindgen]
pub async fn modest(url: String) -> Result<Module, JsValue> {
    let module = compiled(&url).await?;
    for [from, name, kind] in imports(&module)? {
        if !GIVEN.contains(&[&from, &name, &kind]) {
            let text = format!("the client wants the {kind} `{name}` from `{from}`");
            return Err(Error::new(&text).into());
        }
    }
    Ok(module)
}
