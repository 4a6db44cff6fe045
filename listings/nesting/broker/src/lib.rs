//! An app that loads a client together with the client's own glue.

use js_sys::Promise;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(inline_js = "export const load = (url) => import(url);")]
extern "C" {
    /// The JavaScript module at `url`.
    #[wasm_bindgen(js_name = load)]
    fn import(url: &str) -> Promise<Glue>;
}

#[wasm_bindgen]
extern "C" {
    /// What the client's glue exports.
    type Glue;

    #[wasm_bindgen(method, catch, js_name = default)]
    fn init(this: &Glue) -> Result<Promise, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn greet(this: &Glue, name: &str) -> Result<String, JsValue>;
}

/// Has the client whose glue is at `url` greet `name`.
#[wasm_bindgen]
pub async fn greet_by_glue(url: String, name: String) -> Result<String, JsValue> {
    let glue = import(&url).await?;
    glue.init()?.await?;
    glue.greet(&name)
}
