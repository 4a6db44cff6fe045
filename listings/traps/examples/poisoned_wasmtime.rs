//! Looks at three things after a panic that were whole before it.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/traps.wasm";

fn outcome<T>(result: Result<T>) -> &'static str {
    if result.is_ok() { "done" } else { "trap" }
}

fn main() -> Result<()> {
    let module = Module::from_file(&Engine::default(), GUEST)?;
    let mut store = Store::new(module.engine(), ());
    let guest = Linker::new(module.engine()).instantiate(&mut store, &module)?;
    let put = guest.get_typed_func::<u32, u32>(&mut store, "put")?;
    let take = guest.get_typed_func::<u32, u32>(&mut store, "take")?;
    let transfer = guest.get_typed_func::<(u32, u32, u32), ()>(&mut store, "transfer")?;
    let total = guest.get_typed_func::<(), u32>(&mut store, "total")?;
    let stack = guest.get_typed_func::<(), u32>(&mut store, "stack")?;
    let fail = guest.get_typed_func::<(), ()>(&mut store, "fail")?;

    put.call(&mut store, 5)?;
    let taken = take.call(&mut store, 7);
    println!("a coin that is not there: {}", outcome(taken));
    let taken = take.call(&mut store, 0);
    println!("the coin that is there: {}", outcome(taken));

    println!("both accounts: {}", total.call(&mut store, ())?);
    let moved = transfer.call(&mut store, (0, 2, 30));
    println!("to an account that does not exist: {}", outcome(moved));
    println!("both accounts: {}", total.call(&mut store, ())?);

    println!("a local before: {}", stack.call(&mut store, ())?);
    let failed = fail.call(&mut store, ());
    println!("a panic in a large frame: {}", outcome(failed));
    println!("a local after: {}", stack.call(&mut store, ())?);
    Ok(())
}
