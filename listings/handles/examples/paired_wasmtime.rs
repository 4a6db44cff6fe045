//! Brings a handle of one instance to another, then pairs handles with instances.

use wasmtime::{Engine, Instance, Linker, Module, Result, Store, TypedFunc};

const GUEST: &str = "target/wasm32-unknown-unknown/release/handles.wasm";

/// A handle together with the instance that it belongs to.
struct Tally {
    handle: u32,
    add: TypedFunc<u32, i32>,
}

impl Tally {
    fn new(store: &mut Store<()>, guest: &Instance) -> Result<Tally> {
        let open = guest.get_typed_func::<(), u32>(&mut *store, "tally_open")?;
        let add = guest.get_typed_func(&mut *store, "tally_add")?;
        let handle = open.call(store, ())?;
        Ok(Tally { handle, add })
    }

    fn add(&self, store: &mut Store<()>) -> Result<i32> {
        self.add.call(store, self.handle)
    }
}

fn main() -> Result<()> {
    let module = Module::from_file(&Engine::default(), GUEST)?;
    let mut store = Store::new(module.engine(), ());
    let linker = Linker::new(module.engine());
    let one = linker.instantiate(&mut store, &module)?;
    let other = linker.instantiate(&mut store, &module)?;
    let apples = Tally::new(&mut store, &one)?;
    let pears = Tally::new(&mut store, &other)?;
    println!("the same number: {}", apples.handle == pears.handle);
    let apple = pears.add.call(&mut store, apples.handle)?;
    println!("an apple, to the other: {apple}");
    println!("a pear: {}", pears.add(&mut store)?);

    let plums = Tally::new(&mut store, &one)?;
    println!("a plum: {}", plums.add(&mut store)?);
    Ok(())
}
