//! Links two guests that import from each other.

use wasmtime::{Caller, Engine, Linker, Module, Result, Store, TypedFunc, format_err};

const EVEN: &str = "target/wasm32-unknown-unknown/release/even.wasm";
const ODD: &str = "target/wasm32-unknown-unknown/release/odd.wasm";

type Function = TypedFunc<u32, u32>;

/// Bound when it is called, and not when it is imported.
fn is_odd(mut caller: Caller<'_, Option<Function>>, number: u32) -> Result<u32> {
    let is_odd = caller.data().clone();
    let is_odd = is_odd.ok_or_else(|| format_err!("`odd` is not there yet"))?;
    is_odd.call(&mut caller, number)
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let mut linker = Linker::new(&engine);
    linker.func_wrap("odd", "is_odd", is_odd)?;
    let mut store = Store::new(&engine, None);
    let even = linker.instantiate(&mut store, &Module::from_file(&engine, EVEN)?)?;
    linker.instance(&mut store, "even", even)?;
    let odd = linker.instantiate(&mut store, &Module::from_file(&engine, ODD)?)?;

    let is_even = even.get_typed_func::<u32, u32>(&mut store, "is_even")?;
    let is_odd = odd.get_typed_func::<u32, u32>(&mut store, "is_odd")?;
    *store.data_mut() = Some(is_odd.clone());
    println!("is_even(10): {}", is_even.call(&mut store, 10)?);
    println!("is_odd(10): {}", is_odd.call(&mut store, 10)?);
    Ok(())
}
