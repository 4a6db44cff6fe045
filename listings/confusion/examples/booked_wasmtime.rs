//! Hands a wary guest an address that it never lent, and then one that it did.

use wasmtime::{Caller, Engine, Linker, Module, Result, Store, format_err};

const SENDER: &str = "target/wasm32-unknown-unknown/release/sender.wasm";
const WARY: &str = "target/wasm32-unknown-unknown/release/wary.wasm";

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
    let wary = linker.instantiate(&mut store, &Module::from_file(&engine, WARY)?)?;

    let message = sender.get_typed_func::<(), u32>(&mut store, "message")?;
    let message_len = sender.get_typed_func::<(), u32>(&mut store, "message_len")?;
    let lend = wary.get_typed_func::<u32, u32>(&mut store, "lend")?;
    let receive_lent = wary.get_typed_func::<(u32, u32), i32>(&mut store, "receive_lent")?;
    let from = sender.get_memory(&mut store, "memory");
    let from = from.expect("guests export their memory");
    let to = wary.get_memory(&mut store, "memory");
    let to = to.expect("guests export their memory");

    let text = message.call(&mut store, ())?;
    let len = message_len.call(&mut store, ())?;
    let status = receive_lent.call(&mut store, (text, len))?;
    println!("by its address: {status}");

    let buffer = lend.call(&mut store, len)?;
    let rest = from.data(&store).get(text as usize..);
    let bytes = rest.and_then(|bytes| bytes.get(..len as usize));
    let bytes = bytes.ok_or_else(|| format_err!("the message is out of bounds"))?;
    let bytes = bytes.to_vec();
    to.write(&mut store, buffer as usize, &bytes)?;
    let status = receive_lent.call(&mut store, (buffer, len))?;
    println!("by its bytes: {status}");
    Ok(())
}
