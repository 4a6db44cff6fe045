//! Writes a number in two byte orders, and has the guest read it.

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
    let number = guest.get_typed_func::<u32, u32>(&mut store, "number")?;

    let buffer = reserve.call(&mut store, 4)?;
    for (order, bytes) in [
        ("little-endian", 0x0102_0304_u32.to_le_bytes()),
        ("big-endian", 0x0102_0304_u32.to_be_bytes()),
    ] {
        memory.write(&mut store, buffer as usize, &bytes)?;
        let number = number.call(&mut store, buffer)?;
        let [a, b, c, d] = bytes;
        println!("{order}: {a:02x} {b:02x} {c:02x} {d:02x} is {number:#010x}");
    }
    release.call(&mut store, (buffer, 4))
}
