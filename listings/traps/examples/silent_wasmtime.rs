//! Has guests take more than there is, and listens for a reason.

use wasmtime::{Caller, Engine, Instance, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/outspoken.wasm";

fn explain(mut caller: Caller<'_, u32>, _text: u32, _len: u32) {
    *caller.data_mut() += 1;
}

fn fresh(module: &Module) -> Result<(Store<u32>, Instance)> {
    let mut linker = Linker::new(module.engine());
    linker.func_wrap("host", "explain", explain)?;
    let mut store = Store::new(module.engine(), 0);
    let guest = linker.instantiate(&mut store, module)?;
    let explain_panics = guest.get_typed_func::<(), ()>(&mut store, "explain_panics")?;
    explain_panics.call(&mut store, ())?;
    Ok((store, guest))
}

fn main() -> Result<()> {
    let module = Module::from_file(&Engine::default(), GUEST)?;

    let (mut store, guest) = fresh(&module)?;
    let descend = guest.get_typed_func::<u32, u32>(&mut store, "descend")?;
    if descend.call(&mut store, 10_000_000).is_err() {
        println!("the stack is full, reasons heard: {}", store.data());
    }

    let (mut store, guest) = fresh(&module)?;
    let take_all = guest.get_typed_func::<(), ()>(&mut store, "take_all")?;
    if take_all.call(&mut store, ()).is_err() {
        println!("the memory is full, reasons heard: {}", store.data());
    }
    Ok(())
}
