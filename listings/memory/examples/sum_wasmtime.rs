//! Writes bytes into the guest's memory, which the guest adds.

use wasmtime::{Engine, Instance, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/memory.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Instance::new(&mut store, &module, &[])?;
    let memory = guest.get_memory(&mut store, "memory");
    let memory = memory.expect("guests export their memory");
    let reserve = guest.get_typed_func::<u32, u32>(&mut store, "reserve")?;
    let release = guest.get_typed_func::<(u32, u32), ()>(&mut store, "release")?;
    let sum = guest.get_typed_func::<(u32, u32), u64>(&mut store, "sum")?;

    let bytes = [3, 20, 200];
    let len = u32::try_from(bytes.len())?;
    let buffer = reserve.call(&mut store, len)?;
    memory.write(&mut store, buffer as usize, &bytes)?;
    let sum = sum.call(&mut store, (buffer, len))?;
    println!("sum of 3, 20, 200: {sum}");
    release.call(&mut store, (buffer, len))
}
