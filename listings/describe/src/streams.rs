//! Runs the describe functions of a module that no tool has processed.

use std::collections::BTreeMap;
use std::mem;

use wasmtime::error::Context;
use wasmtime::{Caller, Config, Engine, Linker, Module, Result, Store};

const PREFIX: &str = "__wbindgen_describe_";
/// More than any description needs: one that never ends traps.
const FUEL: u64 = 1_000_000;

/// The numbers that each describe function of `module` passes on, by
/// its name without the prefix, in the order of the exports.
pub fn of(module: &[u8]) -> Result<Vec<(String, Vec<u32>)>> {
    let engine = Engine::new(Config::new().consume_fuel(true))?;
    let module = Module::new(&engine, module)?;
    let mut linker = Linker::new(&engine);
    let from = "__wbindgen_placeholder__";
    let describe = |mut host: Caller<'_, Vec<u32>>, word| host.data_mut().push(word);
    linker.func_wrap(from, "__wbindgen_describe", describe)?;
    linker.define_unknown_imports_as_traps(&module)?; // no description calls them
    let mut store = Store::new(&engine, Vec::new());
    store.set_fuel(FUEL)?;
    let guest = linker.instantiate(&mut store, &module)?;

    let mut streams = Vec::new();
    for export in module.exports() {
        let Some(name) = export.name().strip_prefix(PREFIX) else {
            continue;
        };
        let describe = guest.get_typed_func::<(), ()>(&mut store, export.name())?;
        store.set_fuel(FUEL)?;
        let ran = describe.call(&mut store, ());
        ran.with_context(|| format!("cannot run the description of `{name}`"))?;
        streams.push((name.to_owned(), mem::take(store.data_mut())));
    }
    Ok(streams)
}

/// Those for the guest's own exports, by their names without the number behind.
pub fn own(module: &[u8]) -> Result<BTreeMap<String, Vec<u32>>> {
    let streams = of(module)?.into_iter();
    let own = streams.filter(|(name, _)| !name.starts_with("__wbg_"));
    let named = own.map(|(name, stream)| {
        let end = name.rfind('_').unwrap_or(name.len());
        (name[..end].to_owned(), stream)
    });
    Ok(named.collect())
}
