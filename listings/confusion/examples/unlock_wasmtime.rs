//! Tries the sender's message on the receiver's lock, and then a copy of it.

use wasmtime::{Engine, Linker, Module, Result, Store, format_err};

const SENDER: &str = "target/wasm32-unknown-unknown/release/sender.wasm";
const RECEIVER: &str = "target/wasm32-unknown-unknown/release/receiver.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "show", |_: u32, _: u32| {})?;
    let mut store = Store::new(&engine, ());
    let sender = linker.instantiate(&mut store, &Module::from_file(&engine, SENDER)?)?;
    let receiver = linker.instantiate(&mut store, &Module::from_file(&engine, RECEIVER)?)?;

    let message = sender.get_typed_func::<(), u32>(&mut store, "message")?;
    let message_len = sender.get_typed_func::<(), u32>(&mut store, "message_len")?;
    let unlock = receiver.get_typed_func::<(u32, u32), u32>(&mut store, "unlock")?;
    let reserve = receiver.get_typed_func::<u32, u32>(&mut store, "reserve")?;
    let release = receiver.get_typed_func::<(u32, u32), ()>(&mut store, "release")?;
    let from = sender.get_memory(&mut store, "memory");
    let from = from.expect("guests export their memory");
    let to = receiver.get_memory(&mut store, "memory");
    let to = to.expect("guests export their memory");

    let text = message.call(&mut store, ())?;
    let len = message_len.call(&mut store, ())?;
    let opens = unlock.call(&mut store, (text, len))? != 0;
    println!("by its address, the message opens: {opens}");

    let buffer = reserve.call(&mut store, len)?;
    let rest = from.data(&store).get(text as usize..);
    let bytes = rest.and_then(|bytes| bytes.get(..len as usize));
    let bytes = bytes.ok_or_else(|| format_err!("the message is out of bounds"))?;
    let bytes = bytes.to_vec();
    to.write(&mut store, buffer as usize, &bytes)?;
    let opens = unlock.call(&mut store, (buffer, len))? != 0;
    println!("by its bytes, the message opens: {opens}");
    release.call(&mut store, (buffer, len))
}
