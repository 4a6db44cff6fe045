//! Loads a meter into the memory that a recorder uses, and looks what stands there.

use sharing::load::load;
use wasmtime::{Engine, Linker, Memory, MemoryType, Result, Store};

fn show(memory: Memory, store: &Store<()>, title: u32, takes: u32) -> Result<()> {
    let (mut text, mut number) = ([0; 24], [0; 4]);
    memory.read(store, title as usize, &mut text)?;
    memory.read(store, takes as usize, &mut number)?;
    let (text, number) = (str::from_utf8(&text)?, u32::from_le_bytes(number));
    println!("the recorder's title at {title}: {text}");
    println!("its number of takes at {takes}: {number}");
    Ok(())
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let mut store = Store::new(&engine, ());
    let memory = Memory::new(&mut store, MemoryType::new(17, None))?;
    let mut linker = Linker::new(&engine);
    linker.define(&store, "host", "memory", memory)?;
    linker.func_wrap("host", "recorded", |_: u32, _: u32| {})?;
    let recorder = load(&mut store, &linker, "recorder.wasm")?;
    let title = recorder.get_typed_func::<(), u32>(&mut store, "title")?;
    let title = title.call(&mut store, ())?;
    let takes = recorder.get_typed_func::<(), u32>(&mut store, "takes")?;
    let takes = takes.call(&mut store, ())?;

    let record = recorder.get_typed_func::<i32, i32>(&mut store, "record")?;
    for step in [100, 200, 300] {
        record.call(&mut store, step)?;
    }
    show(memory, &store, title, takes)?;

    let meter = load(&mut store, &linker, "meter_default.wasm")?;
    let caption = meter.get_typed_func::<(), u32>(&mut store, "caption")?;
    let caption = caption.call(&mut store, ())?;
    println!("a meter is loaded, with its caption at {caption}");
    show(memory, &store, title, takes)
}
