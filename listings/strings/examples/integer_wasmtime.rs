//! Asks a guest for a string.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/strings.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "show", |_text: u32, _len: u32| {})?;
    let mut store = Store::new(&engine, ());
    let guest = linker.instantiate(&mut store, &module)?;

    let motto = guest.get_typed_func::<(), i32>(&mut store, "motto")?;
    println!("motto() = {}", motto.call(&mut store, ())?);
    Ok(())
}
