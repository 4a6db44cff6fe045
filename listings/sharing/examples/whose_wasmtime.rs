//! Frees buffers of which the host does not know whose they are.

use sharing::load::load;
use wasmtime::{Engine, Linker, Memory, MemoryType, Result, Store};

fn main() -> Result<()> {
    let engine = Engine::default();
    let mut store = Store::new(&engine, ());
    let memory = Memory::new(&mut store, MemoryType::new(49, None))?;
    let mut linker = Linker::new(&engine);
    linker.define(&store, "host", "memory", memory)?;
    linker.func_wrap("host", "recorded", |_: u32, _: u32| {})?;
    let mut buffers = Vec::new();
    let mut releases = Vec::new();
    for (name, file) in [("recorder", "recorder.wasm"), ("meter", "meter.wasm")] {
        let guest = load(&mut store, &linker, file)?;
        let reserve = guest.get_typed_func::<u32, u32>(&mut store, "reserve")?;
        buffers.push(reserve.call(&mut store, 100)?);
        releases.push((
            name,
            guest.get_typed_func::<u32, i32>(&mut store, "release")?,
        ));
    }
    buffers.push(3_000_000);

    for buffer in buffers {
        let mut says = "nobody's".to_owned();
        for (name, release) in &releases {
            if release.call(&mut store, buffer)? == 0 {
                says = format!("freed by the {name}");
                break;
            }
        }
        println!("{buffer}: {says}");
    }
    Ok(())
}
