//! Counts a guest's reports without a static.

use wasmtime::{Caller, Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/imports.wasm";

fn report(mut caller: Caller<'_, u32>, _done: u32, _total: u32) {
    *caller.data_mut() += 1;
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "report", report)?;
    let mut store = Store::new(&engine, 0); // the host's own data: a count
    let guest = linker.instantiate(&mut store, &module)?;

    let squares = guest.get_typed_func::<u32, u32>(&mut store, "squares")?;
    println!("squares(3) = {}", squares.call(&mut store, 3)?);
    println!("reports: {}", store.data());
    Ok(())
}
