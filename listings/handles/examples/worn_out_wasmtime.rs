//! Opens and discards a tally again and again, then tries the first handle.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/handles.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Linker::new(&engine).instantiate(&mut store, &module)?;
    let open = guest.get_typed_func::<(), u32>(&mut store, "tally_open")?;
    let add = guest.get_typed_func::<u32, i32>(&mut store, "tally_add")?;
    let discard = guest.get_typed_func::<u32, i32>(&mut store, "discard")?;

    let first = open.call(&mut store, ())?;
    println!("number 1: {first:#010x}");
    discard.call(&mut store, first)?;
    for i in 2..=65_536 {
        let tally = open.call(&mut store, ())?;
        if i >= 65_535 {
            println!("number {i}: {tally:#010x}");
        }
        discard.call(&mut store, tally)?;
    }
    println!("number 1 again: {}", add.call(&mut store, first)?);
    Ok(())
}
