//! Calls entries of the guest's table that hold no fitting function.

use wasmtime::{Engine, Instance, Module, Result, Store, Trap};

const GUEST: &str = "target/wasm32-unknown-unknown/release/callbacks.wasm";

const NAMES: [&str; 4] = ["double", "addition", "entry 0", "entry 99"];

/// All that a guest does to call a function pointer, written by hand.
const CALLER: &[u8] = &[
    0, 97, 115, 109, 1, 0, 0, 0, // "\0asm", version 1
    1, 6, 1, 96, 1, 127, 1, 127, // a type: from i32 to i32
    2, 9, 1, 1, 104, 1, 116, 1, 112, 0, 0, // an import: the table h.t
    3, 2, 1, 0, // a function of that type
    7, 8, 1, 4, 99, 97, 108, 108, 0, 0, // an export: it is called "call"
    10, 11, 1, 9, 0, 65, 21, 32, 0, 17, 0, 0, 11, // i32.const 21, local.get 0, call_indirect
];

fn main() -> Result<()> {
    let module = Module::from_file(&Engine::default(), GUEST)?;
    let mut store = Store::new(module.engine(), ());
    let guest = Instance::new(&mut store, &module, &[])?;
    let operation = guest.get_typed_func::<u32, u32>(&mut store, "operation")?;
    let addition = guest.get_typed_func::<(), u32>(&mut store, "addition")?;
    let table = guest.get_export(&mut store, "__indirect_function_table");
    let table = table.expect("the guest exports its table");
    let caller = Module::new(module.engine(), CALLER)?;
    let caller = Instance::new(&mut store, &caller, &[table])?;
    let call = caller.get_typed_func::<u32, i32>(&mut store, "call")?;

    let double = operation.call(&mut store, 0)?;
    let addition = addition.call(&mut store, ())?;
    let entries = [double, addition, 0, 99];
    for (name, entry) in NAMES.into_iter().zip(entries) {
        match call.call(&mut store, entry) {
            Ok(result) => println!("{name}: {result}"),
            Err(error) => println!("{name}: {}", error.downcast::<Trap>()?),
        }
    }
    Ok(())
}
