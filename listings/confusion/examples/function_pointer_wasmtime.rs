//! Has one guest call a function by another's pointer to it.

use wasmtime::{Engine, Linker, Module, Result, Store};

const SENDER: &str = "target/wasm32-unknown-unknown/release/sender.wasm";
const RECEIVER: &str = "target/wasm32-unknown-unknown/release/receiver.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "show", |_: u32, _: u32| {})?;
    let mut store = Store::new(&engine, ());
    let sender = linker.instantiate(&mut store, &Module::from_file(&engine, SENDER)?)?;
    let receiver = linker.instantiate(&mut store, &Module::from_file(&engine, RECEIVER)?)?;

    let doubling = sender.get_typed_func::<(), u32>(&mut store, "doubling")?;
    let squaring = receiver.get_typed_func::<(), u32>(&mut store, "squaring")?;
    let apply = receiver.get_typed_func::<(u32, i32), i32>(&mut store, "apply")?;

    let doubling = doubling.call(&mut store, ())?;
    let squaring = squaring.call(&mut store, ())?;
    println!("the sender doubles by pointer {doubling}, the receiver squares by {squaring}");
    let result = apply.call(&mut store, (doubling, 21))?;
    println!("the receiver applies the sender's pointer to 21: {result}");
    Ok(())
}
