//! Loads a client, and calls it.

use js_sys::WebAssembly::{InstantiatedSource, instantiate_streaming};
use js_sys::{Date, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;

use crate::exports::{Exports, checked};
use crate::greeting::greeting;

#[wasm_bindgen]
extern "C" {
    /// JavaScript's own function of that name.
    fn fetch(url: &str) -> Promise;
}

/// An instance of a client's module.
#[wasm_bindgen]
pub struct Client {
    exports: Exports,
    /// What the client imports; it must live as long as the client may call it.
    _now: Closure<dyn Fn() -> u64>,
}

/// Fetches the client at `url`, and makes an instance of it. Its clock stands still
/// at `time`, if there is one.
#[wasm_bindgen]
pub async fn load(url: String, time: Option<u64>) -> Result<Client, JsValue> {
    let now = Closure::<dyn Fn() -> u64>::new(move || time.unwrap_or_else(|| Date::now() as u64));
    let app = Object::new();
    Reflect::set(&app, &"now".into(), now.as_ref())?;
    let imports = Object::new();
    Reflect::set(&imports, &"app".into(), &app)?;

    let source = instantiate_streaming(&fetch(&url), &imports).await?;
    let source: InstantiatedSource = source.unchecked_into();
    Ok(Client {
        exports: checked(source.instance().exports())?,
        _now: now,
    })
}

#[wasm_bindgen]
impl Client {
    /// Has the client add two integers.
    pub fn add(&self, a: i32, b: i32) -> Result<i32, JsValue> {
        self.exports.add(a, b)
    }

    /// Has the client say how many milliseconds ago `then` was.
    pub fn since(&self, then: u64) -> Result<u64, JsValue> {
        self.exports.since(then)
    }

    /// Has the client greet `name`.
    pub fn greet(&self, name: &str) -> Result<String, JsValue> {
        greeting(&self.exports, name)
    }
}
