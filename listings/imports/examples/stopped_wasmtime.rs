//! Stops a guest after two of a thousand steps.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/cancellable.wasm";

fn go_on(done: u32, total: u32) -> u32 {
    println!("{done} of {total}");
    u32::from(done < 2)
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "go_on", go_on)?;
    let mut store = Store::new(&engine, ());
    let guest = linker.instantiate(&mut store, &module)?;

    let squares = guest.get_typed_func::<u32, u32>(&mut store, "squares")?;
    println!("squares(1000) = {}", squares.call(&mut store, 1000)?);
    Ok(())
}
