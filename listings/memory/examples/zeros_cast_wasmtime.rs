//! Asks how many bytes a vector of zeros has.

use wasmtime::{Engine, Instance, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/memory.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Instance::new(&mut store, &module, &[])?;

    let bytes_of_zeros = guest.get_typed_func::<u32, u32>(&mut store, "bytes_of_zeros")?;
    let bytes = bytes_of_zeros.call(&mut store, 100)?;
    println!("bytes_of_zeros(100) = {bytes}");
    Ok(())
}
