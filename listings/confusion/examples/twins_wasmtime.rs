//! Asks one of two instances for what the other keeps.

use wasmtime::{Engine, Linker, Module, Result, Store};

const SENDER: &str = "target/wasm32-unknown-unknown/release/sender.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, SENDER)?;
    let linker = Linker::new(&engine);
    let mut store = Store::new(&engine, ());
    let first = linker.instantiate(&mut store, &module)?;
    let second = linker.instantiate(&mut store, &module)?;
    let first_keep = first.get_typed_func::<u32, u32>(&mut store, "keep")?;
    let second_keep = second.get_typed_func::<u32, u32>(&mut store, "keep")?;
    let second_recall = second.get_typed_func::<u32, u32>(&mut store, "recall")?;

    let place = first_keep.call(&mut store, 7)?;
    println!("the first keeps 7 at {place}");
    println!("the second keeps 9 at {}", second_keep.call(&mut store, 9)?);
    let number = second_recall.call(&mut store, place)?;
    println!("at the first's address, the second has {number}");
    Ok(())
}
