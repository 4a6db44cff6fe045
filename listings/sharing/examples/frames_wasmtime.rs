//! Has a meter work while a block stands on the recorder's stack, in two layouts.

use sharing::load::load;
use wasmtime::{Caller, Engine, Linker, Memory, MemoryType, Result, Store, TypedFunc};

type Meter = Option<(Memory, TypedFunc<u32, u32>)>;

fn block(memory: Memory, caller: &Caller<'_, Meter>, samples: u32) -> Result<String> {
    let mut bytes = [0; 16];
    memory.read(caller, samples as usize, &mut bytes)?;
    let numbers = bytes.as_chunks().0.iter().copied().map(u32::from_le_bytes);
    Ok(numbers.map(|it| format!(" {it}")).collect())
}

fn recorded(mut caller: Caller<'_, Meter>, samples: u32, _: u32) -> Result<()> {
    let meter = caller.data().clone();
    let (memory, noise_floor) = meter.expect("the meter is there before the recorder calls");
    let before = block(memory, &caller, samples)?;
    println!("  the block at {samples}:{before}");
    noise_floor.call(&mut caller, 1)?;
    let after = block(memory, &caller, samples)?;
    println!("  when the meter has worked:{after}");
    Ok(())
}

fn main() -> Result<()> {
    let engine = Engine::default();
    for file in ["meter_moved.wasm", "meter.wasm"] {
        let mut store = Store::new(&engine, None);
        let memory = Memory::new(&mut store, MemoryType::new(49, None))?;
        let mut linker = Linker::new(&engine);
        linker.define(&store, "host", "memory", memory)?;
        linker.func_wrap("host", "recorded", recorded)?;
        let recorder = load(&mut store, &linker, "recorder.wasm")?;
        let meter = load(&mut store, &linker, file)?;
        let noise_floor = meter.get_typed_func(&mut store, "noise_floor")?;
        *store.data_mut() = Some((memory, noise_floor));
        let record = recorder.get_typed_func::<i32, i32>(&mut store, "record")?;
        println!("{file}");
        println!("  the loudest sample: {}", record.call(&mut store, 100)?);
    }
    Ok(())
}
