//! Borrows 32 KiB from the guest eight times, and watches its memory grow.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/strings.wasm";
const LEN: u32 = 32 * 1024;

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
    let release = guest.get_typed_func::<(u32, u32), ()>(&mut store, "release")?;

    println!("at first: {} pages", memory.size(&store));
    for _ in 0..8 {
        let buffer = reserve.call(&mut store, LEN)?;
        release.call(&mut store, (buffer, LEN))?;
    }
    println!("released each time: {} pages", memory.size(&store));
    for i in 1..=8 {
        reserve.call(&mut store, LEN)?;
        println!("kept {i}: {} pages", memory.size(&store));
    }
    Ok(())
}
