//! Binds an import in one wrong way after another.

use wasmtime::{Engine, Linker, Memory, MemoryType, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/imports.wasm";

fn bind(what: &str, linker: &Linker<()>, module: &Module, store: &mut Store<()>) -> Result<()> {
    match linker.instantiate(&mut *store, module) {
        Ok(guest) => {
            let squares = guest.get_typed_func::<u32, u32>(&mut *store, "squares")?;
            println!("{what}: squares(2) = {}", squares.call(store, 2)?);
        }
        Err(error) => println!("{what}:\n  {error:#}"),
    }
    Ok(())
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let memory = Memory::new(&mut store, MemoryType::new(1, None))?;

    let mut linker = Linker::new(&engine);
    bind("nothing at all", &linker, &module, &mut store)?;
    linker.func_wrap("env", "report", |_: u32, _: u32| {})?;
    bind("no module `host`", &linker, &module, &mut store)?;
    linker.func_wrap("host", "Report", |_: u32, _: u32| {})?;
    bind("no `report` in it", &linker, &module, &mut store)?;

    linker.allow_shadowing(true); // what follows replaces what was there
    linker.define(&store, "host", "report", memory)?;
    bind("not a function", &linker, &module, &mut store)?;
    linker.func_wrap("host", "report", |_: u32| {})?;
    bind("another type", &linker, &module, &mut store)?;
    linker.func_wrap("host", "report", |_: u32, _: u32| {})?;
    bind("the right type", &linker, &module, &mut store)
}
