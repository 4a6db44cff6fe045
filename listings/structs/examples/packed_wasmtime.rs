//! Takes two numbers out of one.

use wasmtime::{Engine, Instance, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/structs.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Instance::new(&mut store, &module, &[])?;

    let packed_clock = guest.get_typed_func::<u32, u64>(&mut store, "packed_clock")?;
    let clock = packed_clock.call(&mut store, 135)?;
    let (hours, minutes) = (clock >> 32, clock & 0xffff_ffff);
    println!("135 minutes after midnight: hours {hours}, minutes {minutes}");
    Ok(())
}
