//! Passes a number that the guest knows as a temperature.

use wasmtime::{Engine, Instance, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/shapes.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Instance::new(&mut store, &module, &[])?;

    let fahrenheit = guest.get_typed_func::<f64, f64>(&mut store, "fahrenheit")?;
    println!("fahrenheit(36.5) = {}", fahrenheit.call(&mut store, 36.5)?);
    Ok(())
}
