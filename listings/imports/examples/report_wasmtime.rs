//! Shows how far a guest is.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/imports.wasm";

fn report(done: u32, total: u32) {
    println!("{done} of {total}");
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "report", report)?;
    let mut store = Store::new(&engine, ());
    let guest = linker.instantiate(&mut store, &module)?;

    let squares = guest.get_typed_func::<u32, u32>(&mut store, "squares")?;
    println!("squares(3) = {}", squares.call(&mut store, 3)?);
    Ok(())
}
