//! Carries an order to a hub that knows a field more, with a default.

use serialization::carry::{Receiver, show, take};
use wasmtime::{Caller, Engine, Linker, Module, Result, Store};

const HUB: &str = "target/wasm32-unknown-unknown/release/hub.wasm";
const SHOP: &str = "target/wasm32-unknown-unknown/release/shop.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "show", show)?;
    let mut store = Store::new(&engine, ());
    let hub = linker.instantiate(&mut store, &Module::from_file(&engine, HUB)?)?;
    let hub = Receiver::new(&mut store, hub, "receive_noted")?;

    let deliver = move |mut caller: Caller<'_, ()>, bytes: u32, len: u32| {
        let bytes = take(&mut caller, bytes, len)?;
        hub.deliver(caller, &bytes)
    };
    linker.func_wrap("host", "deliver", deliver)?;
    let shop = linker.instantiate(&mut store, &Module::from_file(&engine, SHOP)?)?;
    let order = shop.get_typed_func::<u32, i32>(&mut store, "order")?;
    println!("the hub returns {}", order.call(&mut store, 2)?);
    Ok(())
}
