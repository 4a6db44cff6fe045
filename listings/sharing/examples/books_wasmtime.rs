//! Looks for a heap's addresses among the recorder's statics, while meters are loaded.

use sharing::load::load;
use wasmtime::{Engine, Linker, Memory, MemoryType, Result, Store};

/// How many numbers between 1 MiB and `end` are addresses from `heap` on.
fn count(memory: Memory, store: &Store<()>, heap: usize, end: usize) -> usize {
    let memory = memory.data(store);
    let numbers = memory[1_048_576..end].as_chunks().0.iter();
    let numbers = numbers.map(|it| u32::from_le_bytes(*it) as usize);
    numbers
        .filter(|it| (heap..memory.len()).contains(it))
        .count()
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let mut store = Store::new(&engine, ());
    let memory = Memory::new(&mut store, MemoryType::new(49, None))?;
    let heap = memory.data_size(&store);
    let mut linker = Linker::new(&engine);
    linker.define(&store, "host", "memory", memory)?;
    linker.func_wrap("host", "recorded", |_: u32, _: u32| {})?;
    let recorder = load(&mut store, &linker, "recorder.wasm")?;
    let end = recorder.get_global(&mut store, "__data_end");
    let end = end.expect("the recorder tells where its statics end");
    let end = end.get(&mut store).i32().expect("an address") as usize;
    let reserve = recorder.get_typed_func::<u32, u32>(&mut store, "reserve")?;
    println!("the recorder's buffer: {}", reserve.call(&mut store, 1000)?);

    let found = count(memory, &store, heap, end);
    println!("addresses of its heap among its statics: {found}");
    for file in ["meter.wasm", "meter_default.wasm"] {
        load(&mut store, &linker, file)?;
        let found = count(memory, &store, heap, end);
        println!("when {file} is loaded: {found}");
    }
    Ok(())
}
