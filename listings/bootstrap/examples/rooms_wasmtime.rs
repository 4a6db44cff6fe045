//! Gives two instances of one module an import each.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/thermometer.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    for (room, degrees) in [("kitchen", 21.0), ("cellar", 12.0)] {
        let mut linker = Linker::new(&engine);
        linker.func_wrap("host", "celsius", move || degrees)?;
        let guest = linker.instantiate(&mut store, &module)?;
        let fahrenheit = guest.get_typed_func::<(), f64>(&mut store, "fahrenheit")?;
        println!("{room}: {} °F", fahrenheit.call(&mut store, ())?);
    }
    Ok(())
}
