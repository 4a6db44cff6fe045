//! Loads a meter into memories of two sizes.

use sharing::load::load;
use wasmtime::{Engine, Linker, Memory, MemoryType, Result, Store};

fn main() -> Result<()> {
    let engine = Engine::default();
    for pages in [17, 49] {
        let mut store = Store::new(&engine, ());
        let memory = Memory::new(&mut store, MemoryType::new(pages, None))?;
        let mut linker = Linker::new(&engine);
        linker.define(&store, "host", "memory", memory)?;
        match load(&mut store, &linker, "meter.wasm") {
            Ok(meter) => {
                let caption = meter.get_typed_func::<(), u32>(&mut store, "caption")?;
                let caption = caption.call(&mut store, ())?;
                println!("{pages} pages: the caption is at {caption}");
            }
            Err(error) => println!("{pages} pages: {error:#}"),
        }
    }
    Ok(())
}
