//! Greets through glue that is written by hand, on this side too.

use wasmtime::{Engine, Instance, Module, Result, Store, format_err};

const GUEST: &str = "target/wasm32-unknown-unknown/release/handmade.wasm";
const TEXT: (u32, u32) = (8, 4); // the size and alignment of a `Text`

fn greet(store: &mut Store<()>, guest: Instance, name: &[u8]) -> Result<String> {
    let memory = guest.get_memory(&mut *store, "memory");
    let memory = memory.expect("guests export their memory");
    let reserve = guest.get_typed_func::<(u32, u32), u32>(&mut *store, "reserve")?;
    let release = guest.get_typed_func::<(u32, u32, u32), ()>(&mut *store, "release")?;
    let greet = guest.get_typed_func::<(u32, u32, u32), ()>(&mut *store, "greet")?;

    let len = u32::try_from(name.len())?;
    let start = reserve.call(&mut *store, (len, 1))?;
    memory.write(&mut *store, start as usize, name)?;
    let room = reserve.call(&mut *store, TEXT)?;
    greet.call(&mut *store, (room, start, len))?; // the name is the guest's from here on

    let mut text = [[0; 4]; 2];
    memory.read(&mut *store, room as usize, text.as_flattened_mut())?;
    release.call(&mut *store, (room, TEXT.0, TEXT.1))?;
    let [from, size] = text.map(u32::from_le_bytes);
    if from == 0 {
        return Ok("that is no text".to_owned());
    }
    let rest = memory.data(&mut *store).get(from as usize..);
    let bytes = rest.and_then(|bytes| bytes.get(..size as usize));
    let bytes = bytes.ok_or_else(|| format_err!("out of bounds"))?;
    let greeting = String::from_utf8_lossy(bytes).into_owned();
    release.call(&mut *store, (from, size, 1))?;
    Ok(greeting)
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Instance::new(&mut store, &module, &[])?;
    println!("{}", greet(&mut store, guest, "Zoë".as_bytes())?);
    println!("{}", greet(&mut store, guest, b"Zo\xeb")?); // as Latin-1 writes it
    Ok(())
}
