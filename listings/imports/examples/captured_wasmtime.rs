//! Offers two functions to a guest that declares both.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/bare.wasm";

fn fee(price: f64) -> f64 {
    price / 100.0
}

fn round(price: f64) -> f64 {
    println!("the host rounds");
    (price * 100.0).round() / 100.0
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut linker = Linker::new(&engine);
    linker.func_wrap("env", "fee", fee)?;
    linker.func_wrap("env", "round", round)?;
    let mut store = Store::new(&engine, ());
    let guest = linker.instantiate(&mut store, &module)?;
    for import in module.imports() {
        println!("it imports {}.{}", import.module(), import.name());
    }

    let with_fee = guest.get_typed_func::<f64, f64>(&mut store, "with_fee")?;
    println!("with_fee(250) = {}", with_fee.call(&mut store, 250.0)?);
    let payable = guest.get_typed_func::<f64, f64>(&mut store, "payable")?;
    println!("payable(2.346) = {}", payable.call(&mut store, 2.346)?);
    Ok(())
}
