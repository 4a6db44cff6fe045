//! Passes numbers where the guest's source has references and boxes.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/lenient.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Linker::new(&engine).instantiate(&mut store, &module)?;
    let reading_new = guest.get_typed_func::<f64, u32>(&mut store, "reading_new")?;
    let reading_warm = guest.get_typed_func::<(u32, f64), f64>(&mut store, "reading_warm")?;
    let reading_place = guest.get_typed_func::<u32, u32>(&mut store, "reading_place")?;
    let place_len = guest.get_typed_func::<u32, u32>(&mut store, "place_len")?;
    let reading_drop = guest.get_typed_func::<u32, ()>(&mut store, "reading_drop")?;

    let reading = reading_new.call(&mut store, 21.5)?;
    let celsius = reading_warm.call(&mut store, (reading, 1.5))?;
    println!("warmed: {celsius}");
    let place = reading_place.call(&mut store, reading)?;
    let len = place_len.call(&mut store, place)?;
    println!("the place has {len} bytes");
    reading_drop.call(&mut store, reading)
}
