//! Loads a meter for the right channel as well, and gives each meter a block.

use sharing::load::load;
use wasmtime::{Caller, Engine, Linker, Memory, MemoryType, Result, Store, TypedFunc};

type Meters = Vec<TypedFunc<(u32, u32), i32>>;

fn recorded(mut caller: Caller<'_, Meters>, samples: u32, len: u32) -> Result<()> {
    let loudness = caller.data_mut().remove(0);
    loudness.call(&mut caller, (samples, len))?;
    Ok(())
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let mut store = Store::new(&engine, Meters::new());
    let memory = Memory::new(&mut store, MemoryType::new(66, None))?;
    let mut linker = Linker::new(&engine);
    linker.define(&store, "host", "memory", memory)?;
    linker.func_wrap("host", "recorded", recorded)?;
    let recorder = load(&mut store, &linker, "recorder.wasm")?;
    let left = load(&mut store, &linker, "meter.wasm")?;
    let right = load(&mut store, &linker, "meter_right.wasm")?;
    for meter in [left, right] {
        let loudness = meter.get_typed_func(&mut store, "loudness")?;
        store.data_mut().push(loudness);
    }

    let record = recorder.get_typed_func::<i32, i32>(&mut store, "record")?;
    record.call(&mut store, 100)?;
    record.call(&mut store, 200)?;
    for (name, meter) in [("left", left), ("right", right)] {
        let peak = meter.get_typed_func::<(), u32>(&mut store, "peak")?;
        let peak = peak.call(&mut store, ())?;
        let mut number = [0; 4];
        memory.read(&store, peak as usize, &mut number)?;
        println!("the {name} peak: {}", i32::from_le_bytes(number));
    }
    Ok(())
}
