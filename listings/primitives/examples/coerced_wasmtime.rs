//! Gives all sorts of values to a function that takes one u32.

use wasmtime::{Engine, Linker, Module, Result, Store, Val, format_err};

const GUEST: &str = "target/wasm32-unknown-unknown/release/primitives.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Linker::new(&engine).instantiate(&mut store, &module)?;
    let halve = guest.get_func(&mut store, "halve");
    let halve = halve.ok_or_else(|| format_err!("no `halve`"))?;

    for (what, values) in [
        ("an i32", &[Val::I32(8)][..]),
        ("a f64", &[Val::from(8.9_f64)]),
        ("an i64", &[Val::I64(8)]),
        ("nothing", &[]),
        ("two i32", &[Val::I32(8), Val::I32(9)]),
    ] {
        let mut result = [Val::I32(0)];
        match halve.call(&mut store, values, &mut result) {
            Ok(()) => println!("half of {what}: {}", result[0].unwrap_i32()),
            Err(error) => println!("half of {what}: {error:#}"),
        }
    }
    match halve.typed::<u64, u32>(&store) {
        Ok(_) => println!("as a function of u64: accepted"),
        Err(error) => println!("as a function of u64: {error:#}"),
    }
    Ok(())
}
