//! Sends numbers that are values of a smaller type, and numbers that are not.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/primitives.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Linker::new(&engine).instantiate(&mut store, &module)?;

    let is_letter = guest.get_typed_func::<u32, i32>(&mut store, "is_letter")?;
    for code in [0x5a, 0x37, 0x1f980, 0xd83e, 0x110000] {
        let answer = is_letter.call(&mut store, code)?;
        println!("is_letter({code:#x}) = {answer}");
    }
    let opposite = guest.get_typed_func::<u32, i32>(&mut store, "opposite")?;
    for flag in [0, 1, 2] {
        println!("opposite({flag}) = {}", opposite.call(&mut store, flag)?);
    }
    let set_bits = guest.get_typed_func::<u32, i32>(&mut store, "set_bits")?;
    for byte in [255, 256] {
        println!("set_bits({byte}) = {}", set_bits.call(&mut store, byte)?);
    }
    let is_even = guest.get_typed_func::<u32, i32>(&mut store, "is_even")?;
    let even = is_even.call(&mut store, 6)?;
    println!("is_even(6) = {even}, as a bool: {}", even == 1);
    Ok(())
}
