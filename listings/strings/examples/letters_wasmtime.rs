//! Counts characters with a guest in wasmtime.

use wasmtime::{Engine, Instance, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/strings.wasm";

fn count(store: &mut Store<()>, guest: &Instance, bytes: &[u8]) -> Result<i32> {
    let memory = guest.get_memory(&mut *store, "memory");
    let memory = memory.expect("guests export their memory");
    let reserve = guest.get_typed_func::<u32, u32>(&mut *store, "reserve")?;
    let release = guest.get_typed_func::<(u32, u32), ()>(&mut *store, "release")?;
    let letters = guest.get_typed_func::<(u32, u32), i32>(&mut *store, "letters")?;

    let len = u32::try_from(bytes.len())?;
    let buffer = reserve.call(&mut *store, len)?;
    memory.write(&mut *store, buffer as usize, bytes)?;
    let count = letters.call(&mut *store, (buffer, len))?;
    release.call(&mut *store, (buffer, len))?;
    Ok(count)
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "show", |_text: u32, _len: u32| {})?;
    let mut store = Store::new(&engine, ());
    let guest = linker.instantiate(&mut store, &module)?;

    println!("Zoë: {}", count(&mut store, &guest, "Zoë".as_bytes())?);
    println!("an empty text: {}", count(&mut store, &guest, &[])?);
    println!("a lone 0xff: {}", count(&mut store, &guest, &[0xff])?);
    Ok(())
}
