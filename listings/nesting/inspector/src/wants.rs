//! Tells what a module imports, before there is an instance of it.

use js_sys::WebAssembly::{Module, compile_streaming};
use js_sys::{Promise, Reflect};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    fn fetch(url: &str) -> Promise;
}

/// The module at `url`, of which there is no instance yet.
pub async fn compiled(url: &str) -> Result<Module, JsValue> {
    Ok(compile_streaming(&fetch(url)).await?.unchecked_into())
}

/// What `module` imports, each as a module's name, the name of a thing in it, and the
/// kind of thing.
pub fn imports(module: &Module) -> Result<Vec<[String; 3]>, JsValue> {
    let mut imports = Vec::new();
    for import in Module::imports(module).iter() {
        let [from, name, kind] =
            ["module", "name", "kind"].map(|it| Reflect::get(&import, &it.into()));
        imports.push([text(from?), text(name?), text(kind?)]);
    }
    Ok(imports)
}

fn text(value: JsValue) -> String {
    value.as_string().expect("engines name imports by strings")
}

/// The names of what the module at `url` imports.
#[wasm_bindgen]
pub async fn wants(url: String) -> Result<Vec<String>, JsValue> {
    let imports = imports(&compiled(&url).await?)?.into_iter();
    let names = imports.map(|[from, name, _]| format!("{from} {name}"));
    Ok(names.collect())
}
