//! Makes room for a meter when the recorder is at work already.

use sharing::load::load;
use wasmtime::{Engine, Linker, Memory, MemoryType, Result, Store};

const LEN: u32 = 1_000_000;

fn main() -> Result<()> {
    let engine = Engine::default();
    let mut store = Store::new(&engine, ());
    let memory = Memory::new(&mut store, MemoryType::new(17, None))?;
    let mut linker = Linker::new(&engine);
    linker.define(&store, "host", "memory", memory)?;
    linker.func_wrap("host", "recorded", |_: u32, _: u32| {})?;
    let recorder = load(&mut store, &linker, "recorder.wasm")?;
    let reserve = recorder.get_typed_func::<u32, u32>(&mut store, "reserve")?;
    let buffer = reserve.call(&mut store, LEN)?;
    println!(
        "the recorder's buffer, all zeros: {buffer} to {}",
        buffer + LEN
    );

    let pages = memory.size(&store);
    memory.grow(&mut store, 49 - pages)?;
    let meter = load(&mut store, &linker, "meter.wasm")?;
    let caption = meter.get_typed_func::<(), u32>(&mut store, "caption")?;
    println!("the meter's caption: {}", caption.call(&mut store, ())?);

    let mut bytes = vec![0; LEN as usize];
    memory.read(&store, buffer as usize, &mut bytes)?;
    let written = bytes.iter().filter(|it| **it != 0).count();
    println!("bytes of the buffer that are no zeros now: {written}");
    Ok(())
}
