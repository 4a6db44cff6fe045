//! Takes a coin that is not there, and then one that is.

use wasmtime::{Engine, Linker, Module, Result, Store, Trap, TypedFunc};

const GUEST: &str = "target/wasm32-unknown-unknown/release/traps.wasm";

fn show(store: &mut Store<()>, take: &TypedFunc<u32, u32>, index: u32) -> Result<()> {
    match take.call(store, index) {
        Ok(coin) => println!("take({index}): {coin}"),
        Err(error) => println!("take({index}): {}", error.downcast::<Trap>()?),
    }
    Ok(())
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Linker::new(&engine).instantiate(&mut store, &module)?;
    let put = guest.get_typed_func::<u32, u32>(&mut store, "put")?;
    let take = guest.get_typed_func::<u32, u32>(&mut store, "take")?;

    for coin in [5, 10, 20] {
        put.call(&mut store, coin)?;
    }
    show(&mut store, &take, 0)?;
    show(&mut store, &take, 7)?;
    show(&mut store, &take, 0)
}
