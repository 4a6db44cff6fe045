//! Loads single bytes of a guest's memory, by one instruction of another module.

use wasmtime::{Engine, Instance, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/memory.wasm";
const PROBE: &[u8] = &[
    0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, // a module
    0x01, 0x06, 0x01, 0x60, 0x01, 0x7f, 0x01, 0x7f, // a function from i32 to i32
    0x02, 0x10, 0x01, 0x04, 0x68, 0x6f, 0x73, 0x74, // import "host"
    0x06, 0x6d, 0x65, 0x6d, 0x6f, 0x72, 0x79, 0x02, 0x00, 0x01, // "memory"
    0x03, 0x02, 0x01, 0x00, 0x07, 0x08, 0x01, 0x04, // export
    0x6c, 0x6f, 0x61, 0x64, 0x00, 0x00, 0x0a, 0x09, // "load"
    0x01, 0x07, 0x00, 0x20, 0x00, 0x2d, 0x00, 0x00, 0x0b, // i32.load8_u
];

fn report(what: &str, address: i32, byte: Result<i32>) {
    match byte {
        Ok(byte) => println!("{what} {address}: {byte}"),
        Err(error) => println!("{what} {address}: {}", error.root_cause()),
    }
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let mut store = Store::new(&engine, ());
    let guest = Instance::new(&mut store, &Module::from_file(&engine, GUEST)?, &[])?;
    let memory = guest.get_memory(&mut store, "memory");
    let memory = memory.expect("guests export their memory");
    let probe = Instance::new(&mut store, &Module::new(&engine, PROBE)?, &[memory.into()])?;
    let load = probe.get_typed_func::<i32, i32>(&mut store, "load")?;

    let end = i32::try_from(memory.data_size(&store))?;
    memory.write(&mut store, 0, &[42])?;
    for address in [0, end - 1, end, -1] {
        report("load", address, load.call(&mut store, address));
    }
    let byte = memory.read(&store, end as usize, &mut [0]);
    report("read", end, byte.map(|()| 0).map_err(Into::into));
    Ok(())
}
