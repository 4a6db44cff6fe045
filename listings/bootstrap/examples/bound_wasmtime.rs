//! Binds the function that a module asks for.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/thermometer.wasm";

fn celsius() -> f64 {
    21.0
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "celsius", celsius)?;
    let mut store = Store::new(&engine, ());
    let guest = linker.instantiate(&mut store, &module)?;

    let fahrenheit = guest.get_typed_func::<(), f64>(&mut store, "fahrenheit")?;
    println!("21 °C are {} °F", fahrenheit.call(&mut store, ())?);
    Ok(())
}
