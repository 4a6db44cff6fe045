//! Loads a module, lists what it exports and calls a function of it.

use wasmtime::{Engine, ExternType, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/bootstrap.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    println!("imports: {}", module.imports().len());
    for export in module.exports() {
        match export.ty() {
            ExternType::Func(_) => println!("function {}", export.name()),
            ExternType::Memory(_) => println!("memory {}", export.name()),
            _ => {} // some linkers add markers of their own
        }
    }

    let mut store = Store::new(&engine, ());
    let guest = Linker::new(&engine).instantiate(&mut store, &module)?;
    let add = guest.get_typed_func::<(i32, i32), i32>(&mut store, "add")?;
    println!("add(2, 3) = {}", add.call(&mut store, (2, 3))?);
    Ok(())
}
