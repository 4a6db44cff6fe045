//! Hands over samples that stand one behind the other.

use wasmtime::{Engine, Instance, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/structs.wasm";
const SIZE: u32 = 16;
const ALIGN: u32 = 8;

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Instance::new(&mut store, &module, &[])?;
    let memory = guest.get_memory(&mut store, "memory");
    let memory = memory.expect("guests export their memory");
    let reserve = guest.get_typed_func::<(u32, u32), u32>(&mut store, "reserve")?;
    let release = guest.get_typed_func::<(u32, u32, u32), ()>(&mut store, "release")?;
    let warmest = guest.get_typed_func::<(u32, u32), f64>(&mut store, "warmest")?;

    let degrees = [19.5f64, 22.25, 21.0];
    let len = u32::try_from(degrees.len())?;
    let room = reserve.call(&mut store, (len * SIZE, ALIGN))?;
    for (i, celsius) in (0..).zip(degrees) {
        let address = room + i * SIZE;
        memory.write(&mut store, address as usize, &celsius.to_le_bytes())?;
    }
    println!("warmest: {}", warmest.call(&mut store, (room, len))?);
    println!("of none: {}", warmest.call(&mut store, (room, 0))?);
    release.call(&mut store, (room, len * SIZE, ALIGN))
}
