//! Prints what one guest asks another, and changes neither.

use wasmtime::{Engine, Extern, Func, Linker, Module, Result, Store, Val};

const INTERPRETER: &str = "target/wasm32-unknown-unknown/release/interpreter.wasm";
const TRAVELER: &str = "target/wasm32-unknown-unknown/release/traveler.wasm";

fn numbers(values: &[Val]) -> String {
    let number = |value: &Val| match value {
        Val::I32(number) => number.to_string(),
        other => format!("{other:?}"),
    };
    values.iter().map(number).collect::<Vec<_>>().join(", ")
}

/// Gives `function` to whoever imports `name`, and prints its calls.
fn overhear(
    linker: &mut Linker<()>,
    store: &Store<()>,
    name: String,
    function: Func,
) -> Result<()> {
    let ty = function.ty(store);
    let label = name.clone();
    linker.func_new("interpreter", &name, ty, move |caller, values, results| {
        function.call(caller, values, results)?;
        let (values, results) = (numbers(values), numbers(results));
        println!("{label}({values}) = {results}");
        Ok(())
    })?;
    Ok(())
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let mut linker = Linker::new(&engine);
    let mut store = Store::new(&engine, ());
    let module = Module::from_file(&engine, INTERPRETER)?;
    let interpreter = linker.instantiate(&mut store, &module)?;
    let exports: Vec<(String, Extern)> = interpreter
        .exports(&mut store)
        .map(|it| (it.name().to_owned(), it.into_extern()))
        .collect();
    for (name, export) in exports {
        if let Extern::Func(function) = export {
            overhear(&mut linker, &store, name, function)?;
        }
    }
    let module = Module::from_file(&engine, TRAVELER)?;
    let traveler = linker.instantiate(&mut store, &module)?;

    let price = traveler.get_typed_func::<(), u32>(&mut store, "price_of_three")?;
    let price = price.call(&mut store, ())?;
    println!("three words cost {price} cents");
    Ok(())
}
