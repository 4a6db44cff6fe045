//! Looks for vowels with a guest in wasmtime.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/wire.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut store = Store::new(&engine, ());
    let guest = Linker::new(&engine).instantiate(&mut store, &module)?;
    let memory = guest.get_memory(&mut store, "memory");
    let memory = memory.expect("guests export their memory");
    let is_vowel = guest.get_typed_func::<u32, i32>(&mut store, "is_vowel")?;
    let vowels = guest.get_typed_func::<(u32, u32), i32>(&mut store, "vowels")?;
    let reserve = guest.get_typed_func::<u32, u32>(&mut store, "reserve")?;
    let release = guest.get_typed_func::<(u32, u32), ()>(&mut store, "release")?;

    let e = is_vowel.call(&mut store, 'e'.into())?;
    println!("e is a vowel: {e}");
    let z = is_vowel.call(&mut store, 'z'.into())?;
    println!("z is a vowel: {z}");
    let half = is_vowel.call(&mut store, 0xd83e)?;
    println!("half a crab is one: {half}");

    let text = "A crab";
    let len = u32::try_from(text.len())?;
    let buffer = reserve.call(&mut store, len)?;
    memory.write(&mut store, buffer as usize, text.as_bytes())?;
    let count = vowels.call(&mut store, (buffer, len))?;
    println!("{text}: {count} vowels");
    release.call(&mut store, (buffer, len))
}
