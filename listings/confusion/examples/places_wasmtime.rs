//! Passes on where a scout's report stands, whichever place that is.

use wasmtime::{Caller, Engine, Instance, Linker, Module, Result, Store, Trap};

const SCOUT: &str = "target/wasm32-unknown-unknown/release/scout.wasm";
const RECEIVER: &str = "target/wasm32-unknown-unknown/release/receiver.wasm";

fn deliver(mut caller: Caller<'_, Option<Instance>>, text: u32, len: u32) -> Result<()> {
    println!("  the report: {text}");
    let receiver = caller
        .data()
        .expect("the receiver is there before the scout calls");
    let letters = receiver.get_typed_func::<(u32, u32), u32>(&mut caller, "letters")?;
    let letters = letters.call(&mut caller, (text, len))?;
    println!("  the receiver counts {letters} letters");
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

    for place in ["statics", "stack", "heap"] {
        println!("{place}");
        let send = format!("send_from_{place}");
        let send = scout.get_typed_func::<(), ()>(&mut store, &send)?;
        if let Err(error) = send.call(&mut store, ()) {
            println!("  {}", error.downcast::<Trap>()?);
        }
    }
    Ok(())
}
