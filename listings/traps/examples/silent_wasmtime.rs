//! Has a guest take more than there is, and listens for a reason.

use wasmtime::{Caller, Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/outspoken.wasm";

fn explain(mut caller: Caller<'_, u32>, _text: u32, _len: u32) {
    *caller.data_mut() += 1;
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "explain", explain)?;
    let mut store = Store::new(&engine, 0);
    let guest = linker.instantiate(&mut store, &module)?;
    let explain_panics = guest.get_typed_func::<(), ()>(&mut store, "explain_panics")?;
    let descend = guest.get_typed_func::<u32, u32>(&mut store, "descend")?;
    let take_all = guest.get_typed_func::<(), ()>(&mut store, "take_all")?;
    explain_panics.call(&mut store, ())?;

    if descend.call(&mut store, 10_000_000).is_err() {
        println!("the stack is full, reasons heard: {}", store.data());
    }
    if take_all.call(&mut store, ()).is_err() {
        println!("the memory is full, reasons heard: {}", store.data());
    }
    Ok(())
}
