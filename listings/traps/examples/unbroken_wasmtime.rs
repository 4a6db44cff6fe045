//! Transfers to an account that does not exist, and counts again.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/traps.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Linker::new(&engine).instantiate(&mut store, &module)?;
    let transfer = guest.get_typed_func::<(u32, u32, u32), ()>(&mut store, "transfer_whole")?;
    let total = guest.get_typed_func::<(), u32>(&mut store, "total_whole")?;

    println!("both accounts: {}", total.call(&mut store, ())?);
    if transfer.call(&mut store, (0, 2, 30)).is_err() {
        println!("to an account that does not exist: trap");
    }
    println!("both accounts: {}", total.call(&mut store, ())?);
    Ok(())
}
