//! Has a meter measure what a recorder records, in place, in one memory.

use sharing::load::load;
use wasmtime::{Caller, Engine, Linker, Memory, MemoryType, Result, Store, TypedFunc};

type Loudness = Option<TypedFunc<(u32, u32), i32>>;

fn recorded(mut caller: Caller<'_, Loudness>, samples: u32, len: u32) -> Result<()> {
    let loudness = caller.data().clone();
    let loudness = loudness.expect("the meter is there before the recorder calls");
    let loudest = loudness.call(&mut caller, (samples, len))?;
    println!("the recorder's block: {samples}");
    println!("its loudness, as the meter reads it there: {loudest}");
    Ok(())
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let mut store = Store::new(&engine, None);
    let memory = Memory::new(&mut store, MemoryType::new(49, None))?;
    let mut linker = Linker::new(&engine);
    linker.define(&store, "host", "memory", memory)?;
    linker.func_wrap("host", "recorded", recorded)?;
    let recorder = load(&mut store, &linker, "recorder.wasm")?;
    let meter = load(&mut store, &linker, "meter.wasm")?;
    *store.data_mut() = Some(meter.get_typed_func(&mut store, "loudness")?);

    let record = recorder.get_typed_func::<i32, i32>(&mut store, "record")?;
    record.call(&mut store, 50)?;
    let title = recorder.get_typed_func::<(), u32>(&mut store, "title")?;
    let caption = meter.get_typed_func::<(), u32>(&mut store, "caption")?;
    for (name, place) in [("recorder's title", title), ("meter's caption", caption)] {
        let start = place.call(&mut store, ())?;
        let mut text = [0; 24];
        memory.read(&store, start as usize, &mut text)?;
        println!("the {name}: {start}, {}", str::from_utf8(&text)?);
    }
    Ok(())
}
