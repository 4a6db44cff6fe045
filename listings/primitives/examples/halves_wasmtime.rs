//! Sends a time of 41 bits in two halves.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/primitives.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Linker::new(&engine).instantiate(&mut store, &module)?;
    let days = guest.get_typed_func::<(u32, u32), u32>(&mut store, "days")?;

    let time: u64 = 1700000000000;
    let (low, high) = (time as u32, (time >> 32) as u32);
    println!("low {low}, high {high}");
    println!("days: {}", days.call(&mut store, (low, high))?);
    Ok(())
}
