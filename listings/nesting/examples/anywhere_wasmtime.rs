//! Loads the client in a program that has no JavaScript.

use wasmtime::{Engine, Linker, Module, Result, Store, format_err};

const GUEST: &str = "target/wasm32-unknown-unknown/release/client.wasm";
/// When 2026 begins, in London.
const MIDNIGHT: u64 = 1_767_225_600_000;
/// How long a greeting may be, in bytes.
const ROOM: u32 = 64;

fn main() -> Result<()> {
    let engine = Engine::default();
    let mut linker = Linker::new(&engine);
    linker.func_wrap("app", "now", || MIDNIGHT)?;
    let mut store = Store::new(&engine, ());
    let client = linker.instantiate(&mut store, &Module::from_file(&engine, GUEST)?)?;
    let memory = client.get_memory(&mut store, "memory");
    let memory = memory.expect("clients export their memory");
    let add = client.get_typed_func::<(i32, i32), i32>(&mut store, "add")?;
    let since = client.get_typed_func::<u64, u64>(&mut store, "since")?;
    let greet = client.get_typed_func::<(u32, u32, u32, u32), i32>(&mut store, "greet")?;
    let reserve = client.get_typed_func::<u32, u32>(&mut store, "reserve")?;
    let release = client.get_typed_func::<(u32, u32), ()>(&mut store, "release")?;

    println!("2 + 40 = {}", add.call(&mut store, (2, 40))?);

    let name = "Zoë";
    let len = u32::try_from(name.len())?;
    let there = reserve.call(&mut store, len + ROOM)?;
    memory.write(&mut store, there as usize, name.as_bytes())?;
    let back = there + len;
    let written = greet.call(&mut store, (there, len, back, ROOM))?;
    let rest = memory.data(&store).get(back as usize..);
    let greeting = rest.and_then(|bytes| bytes.get(..usize::try_from(written).ok()?));
    println!(
        "{}",
        str::from_utf8(greeting.ok_or_else(|| format_err!("no greeting"))?)?
    );
    release.call(&mut store, (there, len + ROOM))?;

    println!("{} ms ago", since.call(&mut store, MIDNIGHT - 90_000)?);
    Ok(())
}
