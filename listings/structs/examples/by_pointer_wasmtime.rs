//! Hands over the address of a struct, and reads there what the guest wrote.

use wasmtime::{Engine, Instance, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/structs.wasm";
const SIZE: u32 = 24;
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
    let correct = guest.get_typed_func::<(u32, f64), i32>(&mut store, "correct")?;

    let room = reserve.call(&mut store, (SIZE, ALIGN))?;
    let start = room as usize;
    memory.write(&mut store, start, &7u16.to_le_bytes())?; // sensor
    memory.write(&mut store, start + 8, &20.25f64.to_le_bytes())?; // celsius
    memory.write(&mut store, start + 16, &4u32.to_le_bytes())?; // count

    let status = correct.call(&mut store, (room, 0.5))?;
    let (mut sensor, mut celsius) = ([0; 2], [0; 8]);
    memory.read(&store, start, &mut sensor)?;
    memory.read(&store, start + 8, &mut celsius)?;
    let (sensor, celsius) = (u16::from_le_bytes(sensor), f64::from_le_bytes(celsius));
    println!("correct: {status}");
    println!("sensor {sensor}: {celsius} degrees");
    let status = correct.call(&mut store, (room + 4, 0.5))?;
    println!("four bytes further: {status}");
    release.call(&mut store, (room, SIZE, ALIGN))
}
