//! Starts a guest that no tool has processed.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/kiosk.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let linker = Linker::new(&engine);
    let mut store = Store::new(&engine, ());
    let started = linker.instantiate(&mut store, &module);
    let Err(error) = started else {
        unreachable!("the guest imports what no host has");
    };
    println!("{error}");
    Ok(())
}
