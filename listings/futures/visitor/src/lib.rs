//! A guest that waits at a door.

use js_sys::{Function, Promise};
use wasm_bindgen::prelude::*;

/// Says that it starts, waits for `door`, and says that it goes on.
#[wasm_bindgen]
pub async fn visit(say: Function, door: Promise) -> Result<(), JsValue> {
    say.call1(&JsValue::UNDEFINED, &"  Rust starts".into())?;
    door.await?;
    say.call1(&JsValue::UNDEFINED, &"  Rust goes on".into())?;
    Ok(())
}
