//! Passes the two fields of a struct, as older texts say.

use wasmtime::{Engine, Instance, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/structs.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Instance::new(&mut store, &module, &[])?;

    match guest.get_typed_func::<(i32, i32), i32>(&mut store, "difference") {
        Ok(difference) => println!("{}", difference.call(&mut store, (8, 3))?),
        Err(error) => error.chain().for_each(|cause| println!("{cause}")),
    }
    Ok(())
}
