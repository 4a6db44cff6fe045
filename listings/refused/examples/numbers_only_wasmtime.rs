//! Calls what takes and returns nothing but numbers.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/refused.wasm";
const SQUARE: u32 = 1;

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "publish", |_bytes: u32, _len: u32| {})?;
    let mut s = Store::new(&engine, ());
    let guest = linker.instantiate(&mut s, &module)?;
    let half = guest.get_typed_func::<u32, i64>(&mut s, "half")?;
    let is_vowel = guest.get_typed_func::<u32, i32>(&mut s, "is_vowel")?;
    let area = guest.get_typed_func::<(u32, f64), f64>(&mut s, "area")?;
    let seconds = guest.get_typed_func::<u32, u32>(&mut s, "delay_seconds")?;
    let until = guest.get_typed_func::<(u32, u32), u32>(&mut s, "delay_until")?;
    let larger_i32 = guest.get_typed_func::<(i32, i32), i32>(&mut s, "larger_i32")?;
    let larger_f64 = guest.get_typed_func::<(f64, f64), f64>(&mut s, "larger_f64")?;
    let nearer = guest.get_typed_func::<(f64, f64), f64>(&mut s, "nearer")?;
    let twice = guest.get_typed_func::<i32, i32>(&mut s, "twice")?;

    println!("half of 10: {}", half.call(&mut s, 10)?);
    println!("half of 7: {}", half.call(&mut s, 7)?);
    println!("e is a vowel: {}", is_vowel.call(&mut s, 'e'.into())?);
    println!("half a crab is one: {}", is_vowel.call(&mut s, 0xd83e)?);
    println!("a square: {}", area.call(&mut s, (SQUARE, 1.5))?);
    println!("kind 7: {}", area.call(&mut s, (7, 1.5))?);
    println!("a delay of 90 seconds: {}", seconds.call(&mut s, 90)?);
    println!("a delay until 1:30: {}", until.call(&mut s, (1, 30))?);
    println!("larger i32: {}", larger_i32.call(&mut s, (-1, 2))?);
    println!("larger f64: {}", larger_f64.call(&mut s, (0.5, 0.25))?);
    println!("nearer: {}", nearer.call(&mut s, (-1.0, 2.0))?);
    println!("twice 21: {}", twice.call(&mut s, 21)?);
    Ok(())
}
