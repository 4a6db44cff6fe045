//! Gives a guest two functions of one name.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/walker.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut linker = Linker::new(&engine);
    linker.func_wrap("north", "distance", || 12u32)?;
    linker.func_wrap("south", "distance", || 30u32)?;
    let mut store = Store::new(&engine, ());
    let guest = linker.instantiate(&mut store, &module)?;
    let farther_south = guest.get_typed_func::<(), i32>(&mut store, "farther_south")?;
    println!("farther south: {}", farther_south.call(&mut store, ())?);
    Ok(())
}
