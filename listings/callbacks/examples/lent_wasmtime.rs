//! Puts a function of the host's in the guest's table.

use wasmtime::{Engine, Func, Linker, Module, Ref, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/callbacks.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Linker::new(&engine).instantiate(&mut store, &module)?;
    let sum_of = guest.get_typed_func::<(u32, i32), i32>(&mut store, "sum_of")?;
    let table = guest.get_table(&mut store, "__indirect_function_table");
    let table = table.expect("the guest exports its table");

    let cube = Func::wrap(&mut store, |number: i32| number.pow(3));
    let entry = table.grow(&mut store, 1, Ref::Func(Some(cube)))?;
    let sum = sum_of.call(&mut store, (u32::try_from(entry)?, 4))?;
    println!("the sum of cubes below 4: {sum}");
    Ok(())
}
