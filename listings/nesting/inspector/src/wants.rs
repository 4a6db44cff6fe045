//! Tells what a module imports, before there is an instance of it.

use js_sys::WebAssembly::{Module, compile_streaming};
use js_sys::{Promise, Reflect};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    fn fetch(url: &str) -> Promise;
}

/// What the module at `url` imports, each as the name of a module and of a thing in it.
pub async fn imports(url: &str) -> Result<Vec<[String; 2]>, JsValue> {
    let module: Module = compile_streaming(&fetch(url)).await?.unchecked_into();
    let mut imports = Vec::new();
    for import in Module::imports(&module).iter() {
        let [from, name] = ["module", "name"].map(|it| Reflect::get(&import, &it.into()));
        imports.push([text(from?), text(name?)]);
    }
    Ok(imports)
}

fn text(value: JsValue) -> String {
    value.as_string().expect("engines name imports by strings")
}

/// The same, each as one text.
#[wasm_bindgen]
pub async fn wants(url: String) -> Result<Vec<String>, JsValue> {
    let imports = imports(&url).await?.into_iter();
    Ok(imports.map(|it| it.join(" ")).collect())
}
