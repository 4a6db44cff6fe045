//! Is called back by the guest, twice, each time with what it kept.

use std::collections::BTreeMap;

use wasmtime::{Caller, Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/watchful.wasm";

/// What the store keeps: who watches, and the levels that the first one saw.
#[derive(Default)]
struct Host {
    watchers: BTreeMap<u32, fn(&mut Host, i32)>,
    levels: Vec<i32>,
}

fn changed(mut caller: Caller<'_, Host>, id: u32, level: i32) {
    if let Some(callback) = caller.data().watchers.get(&id).copied() {
        callback(caller.data_mut(), level);
    }
}

fn main() -> Result<()> {
    let module = Module::from_file(&Engine::default(), GUEST)?;
    let mut linker = Linker::new(module.engine());
    linker.func_wrap("host", "changed", changed)?;
    let mut store = Store::new(module.engine(), Host::default());
    let guest = linker.instantiate(&mut store, &module)?;
    let watch = guest.get_typed_func::<u32, ()>(&mut store, "watch")?;
    let unwatch = guest.get_typed_func::<u32, ()>(&mut store, "unwatch")?;
    let set_level = guest.get_typed_func::<i32, ()>(&mut store, "set_level")?;

    let watchers = &mut store.data_mut().watchers;
    watchers.insert(1, |host, level| host.levels.push(level));
    watchers.insert(2, |_, level| println!("warning: {level}"));
    watch.call(&mut store, 1)?;
    watch.call(&mut store, 2)?;

    set_level.call(&mut store, 7)?;
    unwatch.call(&mut store, 2)?;
    store.data_mut().watchers.remove(&2);
    set_level.call(&mut store, 3)?;
    println!("levels: {:?}", store.data().levels);
    Ok(())
}
