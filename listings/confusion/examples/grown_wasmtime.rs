//! Passes on a heap address to a receiver whose memory has grown.

use wasmtime::{Caller, Engine, Instance, Linker, Module, Result, Store};

const SCOUT: &str = "target/wasm32-unknown-unknown/release/scout.wasm";
const RECEIVER: &str = "target/wasm32-unknown-unknown/release/receiver.wasm";

fn deliver(mut caller: Caller<'_, Option<Instance>>, text: u32, len: u32) -> Result<()> {
    println!("the report: {text}");
    let receiver = caller
        .data()
        .expect("the receiver is there before the scout calls");
    let letters = receiver.get_typed_func::<(u32, u32), u32>(&mut caller, "letters")?;
    let letters = letters.call(&mut caller, (text, len))?;
    println!("the receiver counts {letters} letters");
    Ok(())
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "deliver", deliver)?;
    linker.func_wrap("host", "show", |_: u32, _: u32| {})?;
    let mut store = Store::new(&engine, None);
    let scout = linker.instantiate(&mut store, &Module::from_file(&engine, SCOUT)?)?;
    let receiver = linker.instantiate(&mut store, &Module::from_file(&engine, RECEIVER)?)?;
    *store.data_mut() = Some(receiver);

    let reserve = receiver.get_typed_func::<u32, u32>(&mut store, "reserve")?;
    let send = scout.get_typed_func::<(), ()>(&mut store, "send_from_heap")?;
    reserve.call(&mut store, 100_000)?;
    send.call(&mut store, ())
}
