//! Counts with two counters that are in the guest.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/handles.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Linker::new(&engine).instantiate(&mut store, &module)?;
    let open = guest.get_typed_func::<(), u32>(&mut store, "counter_open")?;
    let add = guest.get_typed_func::<u32, i32>(&mut store, "counter_add")?;
    let close = guest.get_typed_func::<u32, i32>(&mut store, "counter_close")?;

    let apples = open.call(&mut store, ())?;
    let pears = open.call(&mut store, ())?;
    add.call(&mut store, apples)?;
    add.call(&mut store, apples)?;
    add.call(&mut store, pears)?;
    println!("two handles: {}", apples != pears);
    println!("apples: {}", close.call(&mut store, apples)?);
    println!("pears: {}", close.call(&mut store, pears)?);
    Ok(())
}
