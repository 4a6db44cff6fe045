//! Asks where a byte stands.

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
    let find_byte = guest.get_typed_func::<(u32, u32, u32), u32>(&mut store, "find_byte")?;

    let bytes = b"Find";
    let len = u32::try_from(bytes.len())?;
    let buffer = reserve.call(&mut store, len)?;
    memory.write(&mut store, buffer as usize, bytes)?;
    for byte in [110, 120] {
        match find_byte.call(&mut store, (buffer, len, byte))? {
            0 => println!("{byte}: nowhere"),
            found => println!("{byte}: at {}", found - buffer),
        }
    }
    release.call(&mut store, (buffer, len))
}
