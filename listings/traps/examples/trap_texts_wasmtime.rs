//! Fails in six ways, each in a new instance, and prints what the host is told.

use wasmtime::{Engine, Linker, Module, Result, Store, Trap, Val};

const GUEST: &str = "target/wasm32-unknown-unknown/release/traps.wasm";

fn show(module: &Module, name: &str, values: &[i32]) -> Result<()> {
    let mut store = Store::new(module.engine(), ());
    let guest = Linker::new(module.engine()).instantiate(&mut store, module)?;
    let function = guest
        .get_func(&mut store, name)
        .expect("the guest exports it");
    let params: Vec<Val> = values.iter().map(|&it| Val::I32(it)).collect();
    let mut results: Vec<Val> = function
        .ty(&store)
        .results()
        .map(|ty| Val::default_for_ty(&ty).expect("a number"))
        .collect();
    let error = function
        .call(&mut store, &params, &mut results)
        .unwrap_err();
    let values: Vec<String> = values.iter().map(i32::to_string).collect();
    println!(
        "{name}({}): {}",
        values.join(","),
        error.downcast::<Trap>()?
    );
    Ok(())
}

fn main() -> Result<()> {
    let module = Module::from_file(&Engine::default(), GUEST)?;
    show(&module, "divide", &[1, 0])?;
    show(&module, "letter", &[3])?;
    show(&module, "checked", &[0xd800])?;
    show(&module, "hoard", &[])?;
    show(&module, "wide", &[10_000_000])?;
    show(&module, "deep", &[10_000_000])
}
