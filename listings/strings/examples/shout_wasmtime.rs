//! Has a text changed in place by a guest in wasmtime.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/strings.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "show", |_text: u32, _len: u32| {})?;
    let mut store = Store::new(&engine, ());
    let guest = linker.instantiate(&mut store, &module)?;
    let memory = guest.get_memory(&mut store, "memory");
    let memory = memory.expect("guests export their memory");
    let reserve = guest.get_typed_func::<u32, u32>(&mut store, "reserve")?;
    let shout = guest.get_typed_func::<(u32, u32), ()>(&mut store, "shout")?;
    let release = guest.get_typed_func::<(u32, u32), ()>(&mut store, "release")?;

    let mut text = String::from("Ahoy, Zoë").into_bytes();
    let len = u32::try_from(text.len())?;
    let buffer = reserve.call(&mut store, len)?;
    memory.write(&mut store, buffer as usize, &text)?;
    shout.call(&mut store, (buffer, len))?;
    memory.read(&store, buffer as usize, &mut text)?;
    release.call(&mut store, (buffer, len))?;

    println!("{}", String::from_utf8(text)?);
    Ok(())
}
