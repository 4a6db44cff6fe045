//! Carries orders to a guest that decodes without a crate, and weighs it.

use std::fs;

use serialization::carry::{Receiver, show, take};
use serialization::weight::weight;
use wasmtime::{Caller, Engine, Linker, Module, Result, Store};

const THRIFTY: &str = "target/wasm32-unknown-unknown/release/thrifty.wasm";
const WAREHOUSE: &str = "target/wasm32-unknown-unknown/release/warehouse.wasm";
const SHOP: &str = "target/wasm32-unknown-unknown/release/shop.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "show", show)?;
    let mut store = Store::new(&engine, ());
    let thrifty = linker.instantiate(&mut store, &Module::from_file(&engine, THRIFTY)?)?;
    let thrifty = Receiver::new(&mut store, thrifty, "receive_by_hand")?;

    let deliver = move |mut caller: Caller<'_, ()>, bytes: u32, len: u32| {
        let bytes = take(&mut caller, bytes, len)?;
        thrifty.deliver(caller, &bytes)
    };
    linker.func_wrap("host", "deliver", deliver)?;
    let shop = linker.instantiate(&mut store, &Module::from_file(&engine, SHOP)?)?;
    let order = shop.get_typed_func::<u32, i32>(&mut store, "order")?;
    println!("two teapots: status {}", order.call(&mut store, 2)?);
    println!("no teapots: status {}", order.call(&mut store, 0)?);
    for (name, file) in [("with crates", WAREHOUSE), ("by hand", THRIFTY)] {
        let weight = weight(&fs::read(file)?).expect("these modules are whole");
        println!("{name}: {:.0} kB", weight as f64 / 1000.0);
    }
    Ok(())
}
