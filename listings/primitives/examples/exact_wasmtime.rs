//! Asks for long numbers as numbers that JavaScript calculates with.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/primitives.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Linker::new(&engine).instantiate(&mut store, &module)?;

    let exact = guest.get_typed_func::<u64, f64>(&mut store, "exact")?;
    for n in [9007199254740992, 9007199254740993] {
        println!("{n}: {}", exact.call(&mut store, n)?);
    }
    println!("without the check: {}", 9007199254740993_u64 as f64);
    Ok(())
}
