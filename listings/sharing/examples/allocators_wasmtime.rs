//! Reserves buffers of both guests in one memory, and frees them on the wrong side first.

use sharing::load::load;
use wasmtime::{Engine, Linker, Memory, MemoryType, Result, Store};

fn main() -> Result<()> {
    let engine = Engine::default();
    let mut store = Store::new(&engine, ());
    let memory = Memory::new(&mut store, MemoryType::new(49, None))?;
    let mut linker = Linker::new(&engine);
    linker.define(&store, "host", "memory", memory)?;
    linker.func_wrap("host", "recorded", |_: u32, _: u32| {})?;
    let recorder = load(&mut store, &linker, "recorder.wasm")?;
    let meter = load(&mut store, &linker, "meter.wasm")?;

    let mut buffers = Vec::new();
    for (name, guest) in [
        ("recorder", recorder),
        ("meter", meter),
        ("recorder", recorder),
    ] {
        let reserve = guest.get_typed_func::<u32, u32>(&mut store, "reserve")?;
        let buffer = reserve.call(&mut store, 100_000)?;
        let pages = memory.size(&store);
        println!("the {name}'s buffer: {buffer}; the memory has {pages} pages");
        buffers.push(buffer);
    }

    let release_recorder = recorder.get_typed_func::<u32, i32>(&mut store, "release")?;
    let release_meter = meter.get_typed_func::<u32, i32>(&mut store, "release")?;
    let mut recorder = |buffer| release_recorder.call(&mut store, buffer);
    println!(
        "the recorder releases the meter's: {}",
        recorder(buffers[1])?
    );
    let mut meter = |buffer| release_meter.call(&mut store, buffer);
    let (first, third) = (meter(buffers[0])?, meter(buffers[2])?);
    println!("the meter releases the recorder's: {first}, {third}");
    let mut recorder = |buffer| release_recorder.call(&mut store, buffer);
    let (first, third) = (recorder(buffers[0])?, recorder(buffers[2])?);
    println!("the recorder releases its own: {first}, {third}");
    println!(
        "the meter releases its own: {}",
        release_meter.call(&mut store, buffers[1])?
    );
    Ok(())
}
