//! Takes a string, or the word that there is none.

use wasmtime::{Engine, Instance, Module, Result, Store, format_err};

const GUEST: &str = "target/wasm32-unknown-unknown/release/handmade.wasm";
const MAYBE: (u32, u32) = (8, 4); // the size and alignment of a `Maybe`

fn nickname(store: &mut Store<()>, guest: Instance, name: &str) -> Result<Option<String>> {
    let memory = guest.get_memory(&mut *store, "memory");
    let memory = memory.expect("guests export their memory");
    let reserve = guest.get_typed_func::<(u32, u32), u32>(&mut *store, "reserve")?;
    let release = guest.get_typed_func::<(u32, u32, u32), ()>(&mut *store, "release")?;
    let nickname = guest.get_typed_func::<(u32, u32, u32), ()>(&mut *store, "nickname")?;

    let len = u32::try_from(name.len())?;
    let start = reserve.call(&mut *store, (len, 1))?;
    memory.write(&mut *store, start as usize, name.as_bytes())?;
    let room = reserve.call(&mut *store, MAYBE)?;
    nickname.call(&mut *store, (room, start, len))?;

    let mut found = [[0; 4]; 2];
    memory.read(&mut *store, room as usize, found.as_flattened_mut())?;
    release.call(&mut *store, (room, MAYBE.0, MAYBE.1))?;
    let [from, size] = found.map(u32::from_le_bytes);
    if from == 0 {
        return Ok(None);
    }
    let rest = memory.data(&mut *store).get(from as usize..);
    let bytes = rest.and_then(|bytes| bytes.get(..size as usize));
    let bytes = bytes.ok_or_else(|| format_err!("out of bounds"))?;
    let short = String::from_utf8_lossy(bytes).into_owned();
    release.call(&mut *store, (from, size, 1))?;
    Ok(Some(short))
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Instance::new(&mut store, &module, &[])?;
    for name in ["Zoëlle", "Zoë"] {
        let short = nickname(&mut store, guest, name)?;
        println!("{name}: {}", short.as_deref().unwrap_or("no shorter"));
    }
    Ok(())
}
