//! Calls a guest, and makes a new instance after a call that failed.

use wasmtime::{Engine, Instance, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/traps.wasm";

type Guest = (Store<()>, Instance);

fn fresh(module: &Module) -> Result<Guest> {
    let mut store = Store::new(module.engine(), ());
    let instance = Linker::new(module.engine()).instantiate(&mut store, module)?;
    Ok((store, instance))
}

/// Calls the guest. A call that fails was the instance's last.
fn call(module: &Module, guest: &mut Option<Guest>, name: &str, value: u32) -> Result<u32> {
    let (mut store, instance) = match guest.take() {
        Some(alive) => alive,
        None => fresh(module)?,
    };
    let function = instance.get_typed_func::<u32, u32>(&mut store, name)?;
    let result = function.call(&mut store, value)?;
    *guest = Some((store, instance)); // only a call that returned gives it back
    Ok(result)
}

fn main() -> Result<()> {
    let module = Module::from_file(&Engine::default(), GUEST)?;
    let mut guest = None;
    println!("coins: {}", call(&module, &mut guest, "put", 5)?);
    println!("coins: {}", call(&module, &mut guest, "put", 10)?);
    if call(&module, &mut guest, "take", 7).is_err() {
        println!("trap: the next call gets a new instance");
    }
    println!("coins: {}", call(&module, &mut guest, "put", 5)?);
    println!("taken: {}", call(&module, &mut guest, "take", 0)?);
    Ok(())
}
