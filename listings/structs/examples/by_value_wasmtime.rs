//! Passes a struct by value: the address of a copy.

use wasmtime::{Engine, Instance, Memory, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/structs.wasm";
const SIZE: u32 = 8; // `x` and `y`, four bytes each
const ALIGN: u32 = 4;

fn read(store: &Store<()>, memory: Memory, copy: u32) -> Result<String> {
    let mut pair = [[0; 4]; 2];
    memory.read(store, copy as usize, pair.as_flattened_mut())?;
    let [x, y] = pair.map(i32::from_le_bytes);
    Ok(format!("{x}, {y}"))
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Instance::new(&mut store, &module, &[])?;
    let memory = guest.get_memory(&mut store, "memory");
    let memory = memory.expect("guests export their memory");
    let reserve = guest.get_typed_func::<(u32, u32), u32>(&mut store, "reserve")?;
    let release = guest.get_typed_func::<(u32, u32, u32), ()>(&mut store, "release")?;

    let copy = reserve.call(&mut store, (SIZE, ALIGN))?;
    for name in ["difference", "larger"] {
        let function = guest.get_typed_func::<u32, i32>(&mut store, name)?;
        let pair = [8i32, 3].map(i32::to_le_bytes);
        memory.write(&mut store, copy as usize, pair.as_flattened())?;
        let before = read(&store, memory, copy)?;
        let answer = function.call(&mut store, copy)?;
        println!("{name} of {before}: {answer}");
        println!("the copy: {}", read(&store, memory, copy)?);
    }
    release.call(&mut store, (copy, SIZE, ALIGN))
}
