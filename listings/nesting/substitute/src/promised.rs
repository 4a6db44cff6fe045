//! Gives a client what it imports, by hand.

use js_sys::WebAssembly::{Instance, Module, compile_streaming, instantiate_module};
use js_sys::{Date, Error, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;

use crate::processed::{Processed, greeting};

#[wasm_bindgen]
extern "C" {
    fn fetch(url: &str) -> Promise;
}

/// Has the client at `url` greet `name`.
#[wasm_bindgen]
pub async fn greet_by_hand(url: String, name: String) -> Result<String, JsValue> {
    let now = Closure::<dyn Fn() -> f64>::new(Date::now);
    let nothing = Closure::<dyn Fn()>::new(|| {});

    let module: Module = compile_streaming(&fetch(&url)).await?.unchecked_into();
    let functions = Object::new();
    for import in Module::imports(&module).iter() {
        let name = Reflect::get(&import, &"name".into())?;
        let function = match &*name.as_string().unwrap_or_default() {
            it if it.starts_with("__wbg_now_") => now.as_ref(),
            // No object crosses, so the table of objects may stay as it is.
            "__wbindgen_init_externref_table" => nothing.as_ref(),
            it => return Err(Error::new(&format!("what is `{it}`?")).into()),
        };
        Reflect::set(&functions, &name, function)?;
    }
    let imports = Object::new();
    Reflect::set(&imports, &"./patron_bg.js".into(), &functions)?;
    let instance = instantiate_module(&module, &imports).await?;
    let instance: Instance = instance.unchecked_into();
    let client: Processed = instance.exports().unchecked_into();
    client.__wbindgen_start()?;
    greeting(&client, &name)
}
