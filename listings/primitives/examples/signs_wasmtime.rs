//! Reads and sends the same 32 bits with a sign and without one.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/primitives.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Linker::new(&engine).instantiate(&mut store, &module)?;

    let highest = guest.get_typed_func::<(), i32>(&mut store, "highest")?;
    println!("highest, with a sign: {}", highest.call(&mut store, ())?);
    let highest = guest.get_typed_func::<(), u32>(&mut store, "highest")?;
    println!("highest, without: {}", highest.call(&mut store, ())?);
    let halve = guest.get_typed_func::<i32, u32>(&mut store, "halve")?;
    println!("half of -1: {}", halve.call(&mut store, -1)?);
    let halve = guest.get_typed_func::<u32, u32>(&mut store, "halve")?;
    println!(
        "half of 4294967295: {}",
        halve.call(&mut store, 4294967295)?
    );
    Ok(())
}
