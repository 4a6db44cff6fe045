//! Sends orders that claim far more bytes than they have.

use serialization::carry::{Receiver, show};
use wasmtime::{Engine, Linker, Module, Result, Store};

const WAREHOUSE: &str = "target/wasm32-unknown-unknown/release/warehouse.wasm";

/// A customer, or lines, whose length is 4294967295.
const LONG_NAME: [u8; 5] = [0xff, 0xff, 0xff, 0xff, 0x0f];
const MANY_LINES: [u8; 9] = [1, b'Z', 1, 1, 0xff, 0xff, 0xff, 0xff, 0x0f];

fn main() -> Result<()> {
    let engine = Engine::default();
    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "show", show)?;
    let mut store = Store::new(&engine, ());
    let warehouse = linker.instantiate(&mut store, &Module::from_file(&engine, WAREHOUSE)?)?;
    let memory = warehouse.get_memory(&mut store, "memory");
    let memory = memory.expect("guests export their memory");
    let warehouse = Receiver::new(&mut store, warehouse, "receive")?;

    println!("the memory has {} pages", memory.size(&store));
    let status = warehouse.deliver(&mut store, &LONG_NAME)?;
    println!("a name of 4294967295 bytes: {status}");
    println!("the memory has {} pages", memory.size(&store));
    let status = warehouse.deliver(&mut store, &MANY_LINES)?;
    println!("4294967295 lines: {status}");
    println!("the memory has {} pages", memory.size(&store));
    Ok(())
}
