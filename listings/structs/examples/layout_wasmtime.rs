//! Asks a guest how its structs lie in memory.

use wasmtime::{Engine, Instance, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/structs.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Instance::new(&mut store, &module, &[])?;
    let memory = guest.get_memory(&mut store, "memory");
    let memory = memory.expect("guests export their memory");
    let reserve = guest.get_typed_func::<(u32, u32), u32>(&mut store, "reserve")?;
    let release = guest.get_typed_func::<(u32, u32, u32), ()>(&mut store, "release")?;
    let describe = guest.get_typed_func::<(u32, u32), u32>(&mut store, "describe")?;

    let size = describe.call(&mut store, (0, 0))?;
    let room = reserve.call(&mut store, (size, 1))?;
    describe.call(&mut store, (room, size))?;
    let mut text = vec![0; size as usize];
    memory.read(&store, room as usize, &mut text)?;
    print!("{}", str::from_utf8(&text)?);
    release.call(&mut store, (room, size, 1))
}
