//! Has a gift unwrapped that has 100,000 layers of paper.

use serialization::carry::{Receiver, show};
use wasmtime::{Engine, Linker, Module, Result, Store};

const HUB: &str = "target/wasm32-unknown-unknown/release/hub.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "show", show)?;
    let module = Module::from_file(&engine, HUB)?;
    for read in ["layers", "layers_at_most_100"] {
        for count in [3, 100_000] {
            // A call that failed is the last one of its instance.
            let mut store = Store::new(&engine, ());
            let hub = linker.instantiate(&mut store, &module)?;
            let hub = Receiver::new(&mut store, hub, read)?;
            let gift = [vec![1; count], vec![0]].concat();
            match hub.deliver(&mut store, &gift) {
                Ok(layers) => println!("{read} of {count}: {layers}"),
                Err(_) => println!("{read} of {count}: a trap"),
            }
        }
    }
    Ok(())
}
