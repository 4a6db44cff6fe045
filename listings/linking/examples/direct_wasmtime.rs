//! Gives one guest's exports to another as its imports.

use wasmtime::{Engine, Linker, Module, Result, Store};

const INTERPRETER: &str = "target/wasm32-unknown-unknown/release/interpreter.wasm";
const TRAVELER: &str = "target/wasm32-unknown-unknown/release/traveler.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let mut linker = Linker::new(&engine);
    let mut store = Store::new(&engine, ());
    let module = Module::from_file(&engine, INTERPRETER)?;
    let interpreter = linker.instantiate(&mut store, &module)?;
    linker.instance(&mut store, "interpreter", interpreter)?;
    let module = Module::from_file(&engine, TRAVELER)?;
    let traveler = linker.instantiate(&mut store, &module)?;

    let price = traveler.get_typed_func::<(), u32>(&mut store, "price_of_three")?;
    let count = traveler.get_typed_func::<(), u32>(&mut store, "count")?;
    let price = price.call(&mut store, ())?;
    println!("three words cost {price} cents");
    let words = count.call(&mut store, ())?;
    println!("\"where is the station\" has {words} words");
    Ok(())
}
