//! Gives values of several types to a guest that returns them.

use wasmtime::{Engine, Instance, Linker, Module, Result, Store, WasmTy};

const GUEST: &str = "target/wasm32-unknown-unknown/release/identity.wasm";

/// What the export called `name` returns for `value`, in a type that both share.
fn same<T: WasmTy>(store: &mut Store<()>, guest: &Instance, name: &str, value: T) -> Result<T> {
    let function = guest.get_typed_func::<T, T>(&mut *store, name)?;
    function.call(store, value)
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Linker::new(&engine).instantiate(&mut store, &module)?;
    let store = &mut store;

    println!("a bool: {}", same(store, &guest, "same_bool", 1_u32)?);
    println!("a char: {}", same(store, &guest, "same_char", 0xe9_u32)?);
    println!("an i8: {}", same(store, &guest, "same_i8", -1)?);
    println!("an i64: {}", same(store, &guest, "same_i64", 10_i64)?);
    let narrow: f32 = same(store, &guest, "same_f32", 0.1)?;
    println!("a f32: {}", f64::from(narrow));
    println!("a f64: {}", same(store, &guest, "same_f64", 0.1)?);
    println!("0 is None: {}", same(store, &guest, "is_none", 0)?);
    Ok(())
}
