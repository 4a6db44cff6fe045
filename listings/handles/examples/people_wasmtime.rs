//! Has the guest compare values that it cannot see.

use std::collections::BTreeMap;

use wasmtime::{Caller, Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/elder.wasm";

/// Names and ages, by number; the store keeps them.
type People = BTreeMap<u32, (&'static str, i32)>;

fn age(caller: Caller<'_, People>, person: u32) -> i32 {
    caller.data().get(&person).map_or(-1, |&(_, age)| age)
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "age", age)?;
    let (ada, zoe) = (1, 2);
    let people = People::from([(ada, ("Ada", 36)), (zoe, ("Zoë", 41))]);
    let mut store = Store::new(&engine, people);
    let guest = linker.instantiate(&mut store, &module)?;
    let elder = guest.get_typed_func::<(u32, u32), u32>(&mut store, "elder")?;

    let found = elder.call(&mut store, (ada, zoe))?;
    println!("the elder is {}", store.data()[&found].0);

    store.data_mut().remove(&zoe);
    println!("without Zoë: {}", elder.call(&mut store, (ada, zoe))?);
    Ok(())
}
