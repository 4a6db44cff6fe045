//! Releases a buffer, borrows another, and releases the first once more.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/ledger.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Linker::new(&engine).instantiate(&mut store, &module)?;
    let reserve = guest.get_typed_func::<u32, u32>(&mut store, "reserve")?;
    let release = guest.get_typed_func::<(u32, u32), i32>(&mut store, "release")?;
    let on_loan = guest.get_typed_func::<(), u32>(&mut store, "on_loan")?;

    let first = reserve.call(&mut store, 5)?;
    let status = release.call(&mut store, (first, 5))?;
    println!("the first is released: {status}");
    let second = reserve.call(&mut store, 5)?;
    println!("the second has the same address: {}", second == first);
    let status = release.call(&mut store, (first, 5))?;
    println!("the first is released again: {status}");
    println!("on loan: {}", on_loan.call(&mut store, ())?);
    Ok(())
}
