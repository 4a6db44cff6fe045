//! Asks for what the guest keeps, call by call.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/refused.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "publish", |_bytes: u32, _len: u32| {})?;
    let mut s = Store::new(&engine, ());
    let guest = linker.instantiate(&mut s, &module)?;
    let memory = guest.get_memory(&mut s, "memory");
    let memory = memory.expect("guests export their memory");
    let measure = guest.get_typed_func::<f64, ()>(&mut s, "measure")?;
    let latest = guest.get_typed_func::<(), f64>(&mut s, "latest")?;
    let countdown = guest.get_typed_func::<u32, ()>(&mut s, "countdown")?;
    let countdown_step = guest.get_typed_func::<(), u32>(&mut s, "countdown_step")?;
    let score_open = guest.get_typed_func::<(), u32>(&mut s, "score_open")?;
    let score_add = guest.get_typed_func::<u32, u32>(&mut s, "score_add")?;
    let score_close = guest.get_typed_func::<u32, ()>(&mut s, "score_close")?;
    let proverb = guest.get_typed_func::<(), u32>(&mut s, "proverb")?;
    let proverb_len = guest.get_typed_func::<(), u32>(&mut s, "proverb_len")?;

    measure.call(&mut s, 21.5)?;
    println!("latest: {}", latest.call(&mut s, ())?);
    countdown.call(&mut s, 2)?;
    println!("left: {}", countdown_step.call(&mut s, ())?);
    println!("left: {}", countdown_step.call(&mut s, ())?);
    let score = score_open.call(&mut s, ())?;
    println!("score: {}", score_add.call(&mut s, score)?);
    println!("score: {}", score_add.call(&mut s, score)?);
    score_close.call(&mut s, score)?;
    let mut text = vec![0; proverb_len.call(&mut s, ())? as usize];
    let proverb = proverb.call(&mut s, ())?;
    memory.read(&s, proverb as usize, &mut text)?;
    println!("{}", String::from_utf8(text)?);
    Ok(())
}
