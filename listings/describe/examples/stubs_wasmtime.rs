//! Gives a guest a function that fails for each import, and calls what needs none.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/advent.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut linker = Linker::new(&engine);
    linker.define_unknown_imports_as_traps(&module)?;
    let mut store = Store::new(&engine, ());
    let guest = linker.instantiate(&mut store, &module)?;

    let days_in = guest.get_typed_func::<u32, u32>(&mut store, "days_in")?;
    println!("2028 has {} days", days_in.call(&mut store, 2028)?);
    let days_this_year = guest.get_typed_func::<(), u32>(&mut store, "days_this_year")?;
    // The name ends in a number, which each version of a crate has its own of.
    match days_this_year.call(&mut store, ()) {
        Ok(days) => println!("this year has {days} days"),
        Err(error) => {
            let text = error.root_cause().to_string();
            println!(
                "{}",
                text.rsplit_once('_').map_or(&*text, |(start, _)| start)
            );
        }
    }
    Ok(())
}
