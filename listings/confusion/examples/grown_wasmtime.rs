//! Passes on a heap address to a receiver whose memory has grown.

use wasmtime::{Caller, Engine, Instance, Linker, Module, Result, Store, format_err};

const SCOUT: &str = "target/wasm32-unknown-unknown/release/scout.wasm";
const RECEIVER: &str = "target/wasm32-unknown-unknown/release/receiver.wasm";

fn show(mut caller: Caller<'_, Option<Instance>>, text: u32, len: u32) -> Result<()> {
    let memory = caller.get_export("memory").and_then(|it| it.into_memory());
    let memory = memory.expect("guests export their memory");
    let rest = memory.data(&caller).get(text as usize..);
    let bytes = rest.and_then(|bytes| bytes.get(..len as usize));
    let bytes = bytes.ok_or_else(|| format_err!("the text is out of bounds"))?;
    let bytes = bytes.iter();
    let text: String = bytes
        .map(|&it| if it == 0 { '·' } else { it.into() })
        .collect();
    println!("there: {text}");
    Ok(())
}

fn deliver(mut caller: Caller<'_, Option<Instance>>, text: u32, len: u32) -> Result<()> {
    println!("the report: {text}");
    let receiver = caller
        .data()
        .expect("the receiver is there before the scout calls");
    let receive = receiver.get_typed_func::<(u32, u32), ()>(&mut caller, "receive")?;
    receive.call(&mut caller, (text, len))
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "deliver", deliver)?;
    linker.func_wrap("host", "show", show)?;
    let mut store = Store::new(&engine, None);
    let scout = linker.instantiate(&mut store, &Module::from_file(&engine, SCOUT)?)?;
    let receiver = linker.instantiate(&mut store, &Module::from_file(&engine, RECEIVER)?)?;
    *store.data_mut() = Some(receiver);

    let reserve = receiver.get_typed_func::<u32, u32>(&mut store, "reserve")?;
    let send = scout.get_typed_func::<(), ()>(&mut store, "send_from_heap")?;
    let buffer = reserve.call(&mut store, 100_000)?;
    println!("the receiver's buffer: {buffer}");
    send.call(&mut store, ())
}
