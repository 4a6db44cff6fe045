//! Unwatches a watcher while the guest calls them.

use wasmtime::{Caller, Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/watchful.wasm";

fn changed(mut caller: Caller<'_, ()>, id: u32, level: i32) -> Result<()> {
    println!("changed({id}, {level})");
    if id == 1 {
        let unwatch = caller.get_export("unwatch").and_then(|it| it.into_func());
        let unwatch = unwatch
            .expect("the guest exports it")
            .typed::<u32, ()>(&caller)?;
        unwatch.call(&mut caller, 2)?;
    }
    Ok(())
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "changed", changed)?;
    let mut store = Store::new(&engine, ());
    let guest = linker.instantiate(&mut store, &module)?;
    let watch = guest.get_typed_func::<u32, ()>(&mut store, "watch")?;
    let set_level = guest.get_typed_func::<i32, ()>(&mut store, "set_level")?;

    watch.call(&mut store, 1)?;
    watch.call(&mut store, 2)?;
    set_level.call(&mut store, 7)?;
    set_level.call(&mut store, 3)
}
