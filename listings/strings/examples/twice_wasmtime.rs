//! Releases one buffer twice, to a guest that keeps books.

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

    let buffer = reserve.call(&mut store, 5)?;
    println!("on loan: {}", on_loan.call(&mut store, ())?);
    println!(
        "one byte too short: {}",
        release.call(&mut store, (buffer, 4))?
    );
    println!("released: {}", release.call(&mut store, (buffer, 5))?);
    println!("released again: {}", release.call(&mut store, (buffer, 5))?);
    println!("on loan: {}", on_loan.call(&mut store, ())?);
    Ok(())
}
