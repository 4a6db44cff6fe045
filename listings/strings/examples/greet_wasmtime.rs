//! Greets a name with a guest in wasmtime.

use wasmtime::{Caller, Engine, Linker, Module, Result, Store, format_err};

const GUEST: &str = "target/wasm32-unknown-unknown/release/strings.wasm";

fn show(mut caller: Caller<'_, ()>, text: u32, len: u32) -> Result<()> {
    let memory = caller.get_export("memory").and_then(|it| it.into_memory());
    let memory = memory.expect("guests export their memory");
    let rest = memory.data(&caller).get(text as usize..);
    let text = rest.and_then(|bytes| bytes.get(..len as usize));
    let text = text.ok_or_else(|| format_err!("the text is out of bounds"))?;
    println!("{}", str::from_utf8(text)?);
    Ok(())
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "show", show)?;
    let mut store = Store::new(&engine, ());
    let guest = linker.instantiate(&mut store, &module)?;

    let memory = guest.get_memory(&mut store, "memory");
    let memory = memory.expect("guests export their memory");
    let reserve = guest.get_typed_func::<u32, u32>(&mut store, "reserve")?;
    let greet = guest.get_typed_func::<(u32, u32), ()>(&mut store, "greet")?;
    let release = guest.get_typed_func::<(u32, u32), ()>(&mut store, "release")?;

    let name = "Zoë";
    let len = u32::try_from(name.len())?;
    println!("{name} has {len} bytes");

    let buffer = reserve.call(&mut store, len)?;
    memory.write(&mut store, buffer as usize, name.as_bytes())?;
    greet.call(&mut store, (buffer, len))?;
    release.call(&mut store, (buffer, len))
}
