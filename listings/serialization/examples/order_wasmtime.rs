//! Carries orders to a warehouse that checks them.

use serialization::carry::{Receiver, show, take};
use wasmtime::{Caller, Engine, Linker, Module, Result, Store};

const WAREHOUSE: &str = "target/wasm32-unknown-unknown/release/warehouse.wasm";
const SHOP: &str = "target/wasm32-unknown-unknown/release/shop.wasm";
const WEBSHOP: &str = "target/wasm32-unknown-unknown/release/webshop.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "show", show)?;
    let mut store = Store::new(&engine, ());
    let warehouse = linker.instantiate(&mut store, &Module::from_file(&engine, WAREHOUSE)?)?;
    let warehouse = Receiver::new(&mut store, warehouse, "receive")?;

    let deliver = move |mut caller: Caller<'_, ()>, bytes: u32, len: u32| {
        let bytes = take(&mut caller, bytes, len)?;
        println!("{len} bytes: {bytes:02x?}");
        warehouse.deliver(caller, &bytes)
    };
    linker.func_wrap("host", "deliver", deliver)?;
    let shop = linker.instantiate(&mut store, &Module::from_file(&engine, SHOP)?)?;
    let webshop = linker.instantiate(&mut store, &Module::from_file(&engine, WEBSHOP)?)?;

    let order = shop.get_typed_func::<u32, i32>(&mut store, "order")?;
    let status = order.call(&mut store, 2)?;
    println!("two teapots: status {status}");
    let status = order.call(&mut store, 0)?;
    println!("no teapots: status {status}");
    let order = webshop.get_typed_func::<(u32, u32), i32>(&mut store, "order_reduced")?;
    let status = order.call(&mut store, (2, 10))?;
    println!("two teapots at 10 % off: status {status}");
    Ok(())
}
