//! Borrows the guest's memory anew each time it looks there.

use wasmtime::{Engine, Instance, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/memory.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Instance::new(&mut store, &module, &[])?;
    let memory = guest.get_memory(&mut store, "memory");
    let memory = memory.expect("guests export their memory");
    let reserve = guest.get_typed_func::<u32, u32>(&mut store, "reserve")?;
    let release = guest.get_typed_func::<(u32, u32), ()>(&mut store, "release")?;
    let sum = guest.get_typed_func::<(u32, u32), u64>(&mut store, "sum")?;

    for len in [3, 100_000, 1_000_000] {
        let address = reserve.call(&mut store, len)?;
        let bytes = memory.data_mut(&mut store);
        bytes[address as usize..][..3].copy_from_slice(&[1, 2, 3]);
        let pages = memory.size(&store);
        let sum = sum.call(&mut store, (address, 3))?;
        println!("{pages} pages, sum of 1, 2, 3: {sum}");
        release.call(&mut store, (address, len))?;
    }
    Ok(())
}
