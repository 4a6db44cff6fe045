//! Calls a guest, and makes a new instance when a call fails.

use wasmtime::{Engine, Instance, Linker, Module, Result, Store, error::Context as _};

const GUEST: &str = "target/wasm32-unknown-unknown/release/traps.wasm";

type Guest = (Store<()>, Instance);

fn fresh(module: &Module) -> Result<Guest> {
    let mut store = Store::new(module.engine(), ());
    let instance = Linker::new(module.engine()).instantiate(&mut store, module)?;
    Ok((store, instance))
}

/// Calls the guest. A call that fails was the instance's last.
fn call(module: &Module, guest: &mut Guest, name: &str, value: u32) -> Result<u32> {
    let (store, instance) = guest;
    let function = instance.get_typed_func::<u32, u32>(&mut *store, name)?;
    function.call(store, value).or_else(|error| {
        *guest = fresh(module).context("the call failed, and so did a new instance")?;
        Err(error)
    })
}

fn main() -> Result<()> {
    let module = Module::from_file(&Engine::default(), GUEST)?;
    let mut guest = fresh(&module)?;
    println!("coins: {}", call(&module, &mut guest, "put", 5)?);
    println!("coins: {}", call(&module, &mut guest, "put", 10)?);
    if call(&module, &mut guest, "take", 7).is_err() {
        println!("trap, and a new instance");
    }
    println!("coins: {}", call(&module, &mut guest, "put", 5)?);
    println!("taken: {}", call(&module, &mut guest, "take", 0)?);
    Ok(())
}
