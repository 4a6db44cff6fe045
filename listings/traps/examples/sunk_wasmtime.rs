//! Lets a guest panic until calls fail that never did.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/traps.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Linker::new(&engine).instantiate(&mut store, &module)?;
    let stack = guest.get_typed_func::<(), u32>(&mut store, "stack")?;
    let fail = guest.get_typed_func::<(), ()>(&mut store, "fail")?;
    let total = guest.get_typed_func::<(), u32>(&mut store, "total")?;

    let mut failed = 0;
    while stack.call(&mut store, ()).is_ok() {
        fail.call(&mut store, ()).expect_err("it always fails");
        failed += 1;
    }
    println!("stack() traps after {failed} failed calls");
    println!("total() traps: {}", total.call(&mut store, ()).is_err());
    Ok(())
}
