//! Brings the guest handles that are stale, foreign and forged.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/handles.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Linker::new(&engine).instantiate(&mut store, &module)?;
    let open = guest.get_typed_func::<(), u32>(&mut store, "tally_open")?;
    let add = guest.get_typed_func::<u32, i32>(&mut store, "tally_add")?;
    let discard = guest.get_typed_func::<u32, i32>(&mut store, "discard")?;
    let gauge_open = guest.get_typed_func::<(), u32>(&mut store, "gauge_open")?;

    let apples = open.call(&mut store, ())?;
    println!("apples: {apples:#010x}");
    println!("an apple: {}", add.call(&mut store, apples)?);
    println!("apples discarded: {}", discard.call(&mut store, apples)?);
    println!("discarded again: {}", discard.call(&mut store, apples)?);

    let pears = open.call(&mut store, ())?;
    println!("pears: {pears:#010x}");
    println!("an apple: {}", add.call(&mut store, apples)?);
    println!("a pear: {}", add.call(&mut store, pears)?);

    let gauge = gauge_open.call(&mut store, ())?;
    println!("a gauge: {gauge:#010x}");
    println!("a gauge as a tally: {}", add.call(&mut store, gauge)?);
    println!("a number made up: {}", add.call(&mut store, 7)?);
    Ok(())
}
