//! Asks a guest where things stand.

use wasmtime::{Engine, Instance, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/memory.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Instance::new(&mut store, &module, &[])?;

    for (name, export) in [
        ("static", "of_static"),
        ("local", "of_local"),
        ("box", "of_box"),
    ] {
        let address = guest.get_typed_func::<(), u32>(&mut store, export)?;
        println!("{name}: {}", address.call(&mut store, ())?);
    }
    Ok(())
}
