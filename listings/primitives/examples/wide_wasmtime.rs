//! Passes numbers of 64 and of 128 bits.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/primitives.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Linker::new(&engine).instantiate(&mut store, &module)?;

    let longest = guest.get_typed_func::<(), i64>(&mut store, "longest")?;
    println!("longest, with a sign: {}", longest.call(&mut store, ())?);
    let longest = guest.get_typed_func::<(), u64>(&mut store, "longest")?;
    println!("longest, without: {}", longest.call(&mut store, ())?);
    let halve = guest.get_typed_func::<i64, i64>(&mut store, "halve_long")?;
    println!("half of -10: {}", halve.call(&mut store, -10)?);

    let n: u128 = (7 << 64) + 5;
    let halves = (n as u64, (n >> 64) as u64); // the lower half goes first
    let upper = guest.get_typed_func::<(u64, u64), u64>(&mut store, "upper")?;
    println!("upper half of {n}: {}", upper.call(&mut store, halves)?);
    Ok(())
}
