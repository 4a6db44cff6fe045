//! Gives the guest a function to call, and then none.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/callbacks.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Linker::new(&engine).instantiate(&mut store, &module)?;
    let operation = guest.get_typed_func::<u32, u32>(&mut store, "operation")?;
    let sum = guest.get_typed_func::<(u32, i32), i32>(&mut store, "sum_or_plain")?;

    let square = operation.call(&mut store, 1)?;
    println!("squares: {}", sum.call(&mut store, (square, 4))?);
    println!("plain: {}", sum.call(&mut store, (0, 4))?);
    Ok(())
}
