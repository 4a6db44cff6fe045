//! Tampers with an order on its way.

use serialization::carry::{Receiver, show, take};
use serialization::changes::CHANGES;
use wasmtime::{Caller, Engine, Linker, Module, Result, Store};

const WAREHOUSE: &str = "target/wasm32-unknown-unknown/release/warehouse.wasm";
const SHOP: &str = "target/wasm32-unknown-unknown/release/shop.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "show", show)?;
    let deliver = |mut caller: Caller<'_, Vec<u8>>, bytes: u32, len: u32| -> Result<i32> {
        *caller.data_mut() = take(&mut caller, bytes, len)?;
        Ok(0)
    };
    linker.func_wrap("host", "deliver", deliver)?;
    let mut store = Store::new(&engine, Vec::new());
    let warehouse = linker.instantiate(&mut store, &Module::from_file(&engine, WAREHOUSE)?)?;
    let warehouse = Receiver::new(&mut store, warehouse, "receive")?;
    let shop = linker.instantiate(&mut store, &Module::from_file(&engine, SHOP)?)?;
    let order = shop.get_typed_func::<u32, i32>(&mut store, "order")?;
    order.call(&mut store, 2)?;

    for (name, range, insert) in CHANGES {
        let mut bytes = store.data().clone();
        bytes.splice(range, insert.iter().copied());
        println!("{name}: {}", warehouse.deliver(&mut store, &bytes)?);
    }
    Ok(())
}
