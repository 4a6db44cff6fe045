//! Calls a guest that catches its own panics.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/traps.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Linker::new(&engine).instantiate(&mut store, &module)?;
    let share = guest.get_typed_func::<(u32, u32), i32>(&mut store, "share")?;

    println!("12 for 4: {}", share.call(&mut store, (12, 4))?);
    match share.call(&mut store, (12, 0)) {
        Ok(each) => println!("12 for 0: {each}"),
        Err(_) => println!("12 for 0: trap"),
    }
    Ok(())
}
