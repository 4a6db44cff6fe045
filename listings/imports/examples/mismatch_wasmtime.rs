//! Looks for `log` in a module whose guest declares it with another type.

use std::fs;

use wasmtime::{Engine, Linker, Module, Result, Store, format_err};

const GUEST: &str = "target/wasm32-unknown-unknown/release/bare.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let bytes = fs::read(GUEST)?;
    let module = Module::from_binary(&engine, &bytes)?;
    let mut linker = Linker::new(&engine);
    linker.func_wrap("env", "fee", |price: f64| price / 100.0)?;
    let mut store = Store::new(&engine, ());
    let guest = linker.instantiate(&mut store, &module)?;

    let imported = module.imports().any(|import| import.name() == "log");
    println!("it imports log: {imported}");
    let exported = guest.get_func(&mut store, "note").is_some();
    println!("it exports note: {exported}");

    // The names of functions stand in the file as text.
    let text = String::from_utf8_lossy(&bytes);
    let end = text.find(":log").ok_or_else(|| format_err!("no `log`"))?;
    let start = text[..end].rfind(|c: char| c != '_' && !c.is_alphanumeric());
    let found = &text[start.map_or(0, |at| at + 1)..end];
    println!("it has a function {found}:log");
    let with_fee = guest.get_typed_func::<f64, f64>(&mut store, "with_fee")?;
    println!("with_fee(250) = {}", with_fee.call(&mut store, 250.0)?);
    Ok(())
}
