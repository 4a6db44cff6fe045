//! Runs a module's describe functions and collects the numbers that they tell.

use wasmtime::error::Context;
use wasmtime::{Caller, Config, Engine, Linker, Module, Result, Store};

/// How the name of a describe function starts.
pub const PREFIX: &str = "mini_describe_";

/// How much a module may do to describe itself; a function takes some hundreds.
const FUEL: u64 = 10_000_000;

/// For each function that is described, its name and the numbers, in order.
pub fn collect(linked: &[u8]) -> Result<Vec<(String, Vec<u32>)>> {
    let engine = Engine::new(Config::new().consume_fuel(true))?;
    let module = Module::new(&engine, linked)?;
    let mut linker = Linker::new(&engine);
    linker.func_wrap(
        "mini",
        "inform",
        |mut caller: Caller<Vec<u32>>, number: u32| {
            caller.data_mut().push(number);
        },
    )?;
    let mut store = Store::new(&engine, Vec::new());
    store.set_fuel(FUEL)?;
    let guest = linker.instantiate(&mut store, &module)?;
    let mut streams = Vec::new();
    for export in module.exports() {
        if let Some(name) = export.name().strip_prefix(PREFIX) {
            let describe = guest.get_typed_func::<(), ()>(&mut store, export.name());
            let told = describe.and_then(|describe| describe.call(&mut store, ()));
            told.with_context(|| format!("`{name}` cannot be described"))?;
            streams.push((name.to_owned(), std::mem::take(store.data_mut())));
        }
    }
    streams.sort();
    Ok(streams)
}
