//! Passes bytes for a name that are no UTF-8, which the glue never does.

use wasmtime::{Engine, Instance, Module, Result, Store};

const GUEST: &str = "target/bindgen/mini_guest/mini_guest_bg.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Instance::new(&mut store, &module, &[])?;
    let memory = guest.get_memory(&mut store, "memory");
    let memory = memory.expect("guests export their memory");
    let reserve = guest.get_typed_func::<(u32, u32), u32>(&mut store, "mini_reserve")?;
    let greet = guest.get_typed_func::<(u32, u32, u32), ()>(&mut store, "greet")?;

    let name = b"Zo\xeb";
    let start = reserve.call(&mut store, (3, 1))?;
    memory.write(&mut store, start as usize, name)?;
    let room = reserve.call(&mut store, (8, 4))?;
    match greet.call(&mut store, (room, start, 3)) {
        Ok(()) => println!("it believes that {name:?} is a text"),
        Err(error) => println!("{}", error.root_cause()),
    }
    Ok(())
}
