//! Hands the guest addresses of what it should read.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/refused.wasm";
const LEN: u32 = 16; // enough for the largest, two numbers of eight bytes

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
    let checksum = guest.get_typed_func::<(u32, u32), u32>(&mut store, "checksum")?;
    let set_label = guest.get_typed_func::<(u32, u32), i32>(&mut store, "set_label")?;
    let distance = guest.get_typed_func::<u32, f64>(&mut store, "distance")?;
    let brightness = guest.get_typed_func::<u32, u32>(&mut store, "brightness")?;
    let release = guest.get_typed_func::<(u32, u32), ()>(&mut store, "release")?;

    let room = reserve.call(&mut store, LEN)?;
    memory.write(&mut store, room as usize, &[1, 2, 3])?;
    println!("checksum: {}", checksum.call(&mut store, (room, 3))?);
    memory.write(&mut store, room as usize, "Zoë".as_bytes())?;
    println!("characters: {}", set_label.call(&mut store, (room, 4))?);
    let point = [3.0, 4.0].map(f64::to_le_bytes);
    memory.write(&mut store, room as usize, point.as_flattened())?;
    println!("distance: {}", distance.call(&mut store, room)?);
    memory.write(&mut store, room as usize, &[10, 200, 30, 255])?;
    println!("brightness: {}", brightness.call(&mut store, room)?);
    release.call(&mut store, (room, LEN))
}
