//! Looks for characters with a guest in wasmtime.

use wasmtime::{Engine, Instance, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/wire.wasm";

fn look(store: &mut Store<()>, guest: &Instance, bytes: &[u8], letter: u32) -> Result<i32> {
    let memory = guest.get_memory(&mut *store, "memory");
    let memory = memory.expect("guests export their memory");
    let reserve = guest.get_typed_func::<u32, u32>(&mut *store, "reserve")?;
    let release = guest.get_typed_func::<(u32, u32), ()>(&mut *store, "release")?;
    let contains = guest.get_typed_func::<(u32, u32, u32), i32>(&mut *store, "contains")?;

    let len = u32::try_from(bytes.len())?;
    let buffer = reserve.call(&mut *store, len)?;
    memory.write(&mut *store, buffer as usize, bytes)?;
    let found = contains.call(&mut *store, (buffer, len, letter))?;
    release.call(&mut *store, (buffer, len))?;
    Ok(found)
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Linker::new(&engine).instantiate(&mut store, &module)?;
    let mut look = |bytes: &[u8], letter| look(&mut store, &guest, bytes, letter);
    println!("ë in Zoë: {}", look("Zoë".as_bytes(), 'ë'.into())?);
    println!("e in Zoë: {}", look("Zoë".as_bytes(), 'e'.into())?);
    println!("e in a lone 0xff: {}", look(&[0xff], 'e'.into())?);
    println!("half a crab in Zoë: {}", look("Zoë".as_bytes(), 0xd83e)?);
    Ok(())
}
