//! Asks the guest for two functions, and calls them.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/callbacks.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Linker::new(&engine).instantiate(&mut store, &module)?;
    let operation = guest.get_typed_func::<u32, u32>(&mut store, "operation")?;
    let sum_of = guest.get_typed_func::<(u32, i32), i32>(&mut store, "sum_of")?;
    let table = guest.get_table(&mut store, "__indirect_function_table");
    let table = table.expect("the guest exports its table");

    let double = operation.call(&mut store, 0)?;
    let square = operation.call(&mut store, 1)?;
    println!("double is {double}, square is {square}");
    for (name, index) in [("double", double), ("square", square)] {
        let entry = table.get(&mut store, index.into());
        let function = *entry.expect("an entry").unwrap_func().expect("a function");
        let function = function.typed::<i32, i32>(&store)?;
        println!("{name}(21): {}", function.call(&mut store, 21)?);
    }
    let sum = sum_of.call(&mut store, (square, 4))?;
    println!("the sum of squares below 4: {sum}");
    Ok(())
}
