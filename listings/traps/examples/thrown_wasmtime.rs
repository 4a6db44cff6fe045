//! Returns an error out of an import, while the guest is in the middle of something.

use wasmtime::{Caller, Engine, Linker, Module, Result, Store, Trap, TypedFunc, ensure};

const GUEST: &str = "target/wasm32-unknown-unknown/release/outspoken.wasm";

/// The store keeps whether the disk is full.
fn explain(caller: Caller<'_, bool>, _text: u32, _len: u32) -> Result<()> {
    ensure!(!caller.data(), "the disk is full");
    Ok(())
}

fn outcome(store: &mut Store<bool>, note: &TypedFunc<u32, u32>, day: u32) -> String {
    match note.call(store, day) {
        Ok(entries) => entries.to_string(),
        Err(error) if error.is::<Trap>() => "trap".to_owned(),
        Err(error) => error.root_cause().to_string(),
    }
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "explain", explain)?;
    let mut store = Store::new(&engine, false);
    let guest = linker.instantiate(&mut store, &module)?;
    let note = guest.get_typed_func::<u32, u32>(&mut store, "note")?;

    println!("the first day: {}", outcome(&mut store, &note, 1));
    *store.data_mut() = true;
    println!("the second day: {}", outcome(&mut store, &note, 2));
    *store.data_mut() = false;
    println!("the third day: {}", outcome(&mut store, &note, 3));
    Ok(())
}
