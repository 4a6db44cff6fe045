//! Makes two instances of one module.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/bootstrap.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let linker = Linker::new(&engine);
    let first = linker.instantiate(&mut store, &module)?;
    let second = linker.instantiate(&mut store, &module)?;

    let tick = first.get_typed_func::<(), u32>(&mut store, "tick")?;
    println!("the first ticks: {}", tick.call(&mut store, ())?);
    println!("the first ticks: {}", tick.call(&mut store, ())?);
    let tick = second.get_typed_func::<(), u32>(&mut store, "tick")?;
    println!("the second ticks: {}", tick.call(&mut store, ())?);
    Ok(())
}
