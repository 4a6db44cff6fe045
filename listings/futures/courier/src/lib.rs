//! A guest that fetches.

use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// What a server answers.
    type Response;

    /// JavaScript's own function of that name, which returns a promise.
    #[wasm_bindgen(catch)]
    async fn fetch(url: &str) -> Result<Response, JsValue>;

    /// Its bytes, once they are all here.
    #[wasm_bindgen(method, catch, js_name = arrayBuffer)]
    async fn array_buffer(this: &Response) -> Result<JsValue, JsValue>;
}

/// Whether a WebAssembly module stands at `url`.
#[wasm_bindgen]
pub async fn is_module(url: String) -> Result<bool, JsValue> {
    let response = fetch(&url).await?;
    let bytes = Uint8Array::new(&response.array_buffer().await?).to_vec();
    Ok(bytes.starts_with(b"\0asm"))
}
