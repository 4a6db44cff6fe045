//! Passes the fields of a struct, to a function that takes fields.

use wasmtime::{Engine, Instance, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/structs.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Instance::new(&mut store, &module, &[])?;

    let difference = guest.get_typed_func::<(i32, i32), i32>(&mut store, "difference_between")?;
    let answer = difference.call(&mut store, (8, 3))?;
    println!("difference_between(8, 3) = {answer}");
    Ok(())
}
