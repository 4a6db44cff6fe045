//! Hands the guest addresses of where it should write.

use wasmtime::{Engine, Linker, Memory, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/refused.wasm";

fn numbers<const N: usize>(store: &Store<()>, memory: Memory, at: u32) -> Result<[u32; N]> {
    let mut bytes = [[0; 4]; N];
    memory.read(store, at as usize, bytes.as_flattened_mut())?;
    Ok(bytes.map(u32::from_le_bytes))
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "publish", |_bytes: u32, _len: u32| {})?;
    let mut store = Store::new(&engine, ());
    let guest = linker.instantiate(&mut store, &module)?;
    let memory = guest.get_memory(&mut store, "memory");
    let memory = memory.expect("guests export their memory");
    let reserve = guest.get_typed_func::<u32, u32>(&mut store, "reserve")?;
    let squares = guest.get_typed_func::<(u32, u32), u32>(&mut store, "squares")?;
    let time_of_day = guest.get_typed_func::<(u32, u32), ()>(&mut store, "time_of_day")?;
    let quotient = guest.get_typed_func::<(u32, u32, u32), i32>(&mut store, "quotient")?;
    let release = guest.get_typed_func::<(u32, u32), ()>(&mut store, "release")?;

    let room = reserve.call(&mut store, 12)?;
    let count = squares.call(&mut store, (room, 3))?;
    println!("{count} squares: {:?}", numbers::<3>(&store, memory, room)?);
    time_of_day.call(&mut store, (1000, room))?;
    let [hours, minutes] = numbers(&store, memory, room)?;
    println!("the time: {hours}:{minutes}");
    for divisor in [5, 0] {
        let status = quotient.call(&mut store, (17, divisor, room))?;
        let [answer] = numbers(&store, memory, room)?;
        println!("17 / {divisor}: status {status}, answer {answer}");
    }
    release.call(&mut store, (room, 12))
}
