//! Greets by hand, with the calls that the small tool's glue makes.

use wasmtime::{Engine, Instance, Module, Result, Store, format_err};

const GUEST: &str = "target/bindgen/mini_guest/mini_guest_bg.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Instance::new(&mut store, &module, &[])?; // it imports nothing
    let memory = guest.get_memory(&mut store, "memory");
    let memory = memory.expect("guests export their memory");
    let reserve = guest.get_typed_func::<(u32, u32), u32>(&mut store, "mini_reserve")?;
    let release = guest.get_typed_func::<(u32, u32, u32), ()>(&mut store, "mini_release")?;
    let greet = guest.get_typed_func::<(u32, u32, u32), ()>(&mut store, "greet")?;

    let name = "Zoë";
    let len = u32::try_from(name.len())?;
    let start = reserve.call(&mut store, (len, 1))?;
    memory.write(&mut store, start as usize, name.as_bytes())?;
    let room = reserve.call(&mut store, (8, 4))?;
    greet.call(&mut store, (room, start, len))?; // the name is the guest's now

    let mut pair = [[0; 4]; 2];
    memory.read(&store, room as usize, pair.as_flattened_mut())?;
    let [start, len] = pair.map(u32::from_le_bytes);
    let rest = memory.data(&store).get(start as usize..);
    let bytes = rest.and_then(|bytes| bytes.get(..len as usize));
    println!(
        "{}",
        str::from_utf8(bytes.ok_or_else(|| format_err!("out of bounds"))?)?
    );
    release.call(&mut store, (start, len, 1))?;
    release.call(&mut store, (room, 8, 4))
}
