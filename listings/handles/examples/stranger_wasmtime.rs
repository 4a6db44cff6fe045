//! Counts apples with a counter that is closed, while pears are counted.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/handles.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Linker::new(&engine).instantiate(&mut store, &module)?;
    let open = guest.get_typed_func::<(), u32>(&mut store, "place_open")?;
    let add = guest.get_typed_func::<u32, i32>(&mut store, "place_add")?;
    let close = guest.get_typed_func::<u32, i32>(&mut store, "place_close")?;

    let apples = open.call(&mut store, ())?;
    println!("an apple: {}", add.call(&mut store, apples)?);
    println!("apples closed: {}", close.call(&mut store, apples)?);

    let pears = open.call(&mut store, ())?;
    println!("an apple: {}", add.call(&mut store, apples)?);
    println!("a pear: {}", add.call(&mut store, pears)?);
    Ok(())
}
