//! Copies a message from one guest's memory into another's, and has it read.

use wasmtime::{Caller, Engine, Linker, Module, Result, Store, format_err};

const SENDER: &str = "target/wasm32-unknown-unknown/release/sender.wasm";
const RECEIVER: &str = "target/wasm32-unknown-unknown/release/receiver.wasm";

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
    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "show", show)?;
    let mut store = Store::new(&engine, ());
    let sender = linker.instantiate(&mut store, &Module::from_file(&engine, SENDER)?)?;
    let receiver = linker.instantiate(&mut store, &Module::from_file(&engine, RECEIVER)?)?;

    let message = sender.get_typed_func::<(), u32>(&mut store, "message")?;
    let message_len = sender.get_typed_func::<(), u32>(&mut store, "message_len")?;
    let receive = receiver.get_typed_func::<(u32, u32), ()>(&mut store, "receive")?;
    let reserve = receiver.get_typed_func::<u32, u32>(&mut store, "reserve")?;
    let release = receiver.get_typed_func::<(u32, u32), ()>(&mut store, "release")?;
    let from = sender.get_memory(&mut store, "memory");
    let from = from.expect("guests export their memory");
    let to = receiver.get_memory(&mut store, "memory");
    let to = to.expect("guests export their memory");

    let text = message.call(&mut store, ())?;
    let len = message_len.call(&mut store, ())?;
    let buffer = reserve.call(&mut store, len)?;
    let rest = from.data(&store).get(text as usize..);
    let bytes = rest.and_then(|bytes| bytes.get(..len as usize));
    let bytes = bytes.ok_or_else(|| format_err!("the message is out of bounds"))?;
    let bytes = bytes.to_vec();
    to.write(&mut store, buffer as usize, &bytes)?;
    receive.call(&mut store, (buffer, len))?;
    release.call(&mut store, (buffer, len))
}
