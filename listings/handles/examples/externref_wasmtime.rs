//! Keeps the host's objects in a table, and asks it for more than it has.

use wasmtime::{
    AsContextMut, Caller, Engine, ExternRef, Linker, Module, Ref, RefType, Result, Rooted, Store,
    Table, TableType,
};

const GUEST: &str = "target/wasm32-unknown-unknown/release/elder.wasm";
// A module that reads a table of externref, written by hand: Rust has no such type.
const READER: &[u8] = &[
    0, 97, 115, 109, 1, 0, 0, 0, // "\0asm", version 1
    1, 6, 1, 96, 1, 127, 1, 111, // a type: from i32 to externref
    2, 9, 1, 1, 104, 1, 112, 1, 111, 0, 0, // an import: the table h.p
    3, 2, 1, 0, // a function of that type
    7, 8, 1, 4, 114, 101, 97, 100, 0, 0, // an export: it is called "read"
    10, 8, 1, 6, 0, 32, 0, 37, 0, 11, // its body: local.get 0, table.get 0
];

type Person = (&'static str, i32);

/// The person at `index` of the table `people`.
fn get(mut store: impl AsContextMut, people: Table, index: u32) -> Option<Person> {
    let object = people.get(&mut store, index.into())?;
    let object = object.unwrap_extern()?.data(&store).ok()??;
    object.downcast_ref().copied()
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let mut store = Store::new(&engine, ());
    let ty = TableType::new(RefType::EXTERNREF, 3, Some(4));
    let people = Table::new(&mut store, ty, Ref::Extern(None))?;
    for (index, person) in [(1, ("Ada", 36)), (2, ("Zoë", 41))] {
        let object = ExternRef::new::<Person>(&mut store, person)?;
        people.set(&mut store, index, Ref::Extern(Some(object)))?;
    }

    let mut linker = Linker::new(&engine);
    let age = move |caller: Caller<'_, ()>, person: u32| {
        get(caller, people, person).map_or(-1, |(_, age)| age)
    };
    linker.func_wrap("host", "age", age)?;
    linker.define(&store, "h", "p", people)?;
    let guest = linker.instantiate(&mut store, &Module::from_file(&engine, GUEST)?)?;
    let elder = guest.get_typed_func::<(u32, u32), u32>(&mut store, "elder")?;
    let elder = elder.call(&mut store, (1, 2))?;
    let (name, _) = get(&mut store, people, elder).expect("it is one of the two");
    println!("the elder is {name}");

    let reader = linker.instantiate(&mut store, &Module::new(&engine, READER)?)?;
    let read = reader.get_typed_func::<u32, Option<Rooted<ExternRef>>>(&mut store, "read")?;
    let ada = read.call(&mut store, 1)?.expect("Ada is there");
    let ada = ada.data(&store)?.and_then(|it| it.downcast_ref::<Person>());
    println!("read(1): {}", ada.expect("she is a person").0);
    let refused = read.call(&mut store, 9).expect_err("the table has three");
    println!("read(9): {}", refused.root_cause());
    println!("get(9): {:?}", get(&mut store, people, 9));
    let refused = people.grow(&mut store, 4, Ref::Extern(None));
    println!("grow(4): {}", refused.expect_err("four are the most"));
    Ok(())
}
