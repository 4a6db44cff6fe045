//! Takes a struct that a function returns, out of room that it names first.

use wasmtime::{Engine, Instance, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/structs.wasm";
const SIZE: u32 = 8; // `hours` and `minutes`, four bytes each
const ALIGN: u32 = 4;

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Instance::new(&mut store, &module, &[])?;
    let memory = guest.get_memory(&mut store, "memory");
    let memory = memory.expect("guests export their memory");
    let reserve = guest.get_typed_func::<(u32, u32), u32>(&mut store, "reserve")?;
    let release = guest.get_typed_func::<(u32, u32, u32), ()>(&mut store, "release")?;
    let clock_at = guest.get_typed_func::<(u32, u32), ()>(&mut store, "clock_at")?;

    let room = reserve.call(&mut store, (SIZE, ALIGN))?;
    clock_at.call(&mut store, (room, 135))?;
    let mut clock = [[0; 4]; 2];
    memory.read(&store, room as usize, clock.as_flattened_mut())?;
    let [hours, minutes] = clock.map(u32::from_le_bytes);
    println!("135 minutes after midnight: hours {hours}, minutes {minutes}");
    release.call(&mut store, (room, SIZE, ALIGN))
}
