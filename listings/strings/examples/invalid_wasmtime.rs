//! Hands the guest bytes that are not UTF-8, then bytes that are.

use wasmtime::{Engine, Instance, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/strings.wasm";
const TEXT_SIZE: u32 = 8; // `start` and `len`, four bytes each

fn ask(store: &mut Store<()>, guest: &Instance, bytes: &[u8]) -> Result<()> {
    let memory = guest.get_memory(&mut *store, "memory");
    let memory = memory.expect("guests export their memory");
    let reserve = guest.get_typed_func::<u32, u32>(&mut *store, "reserve")?;
    let release = guest.get_typed_func::<(u32, u32), ()>(&mut *store, "release")?;
    let echo = guest.get_typed_func::<(u32, u32, u32), i32>(&mut *store, "echo")?;

    let len = u32::try_from(bytes.len())?;
    let buffer = reserve.call(&mut *store, len)?;
    let answer = reserve.call(&mut *store, TEXT_SIZE)?;
    memory.write(&mut *store, buffer as usize, bytes)?;
    let status = echo.call(&mut *store, (buffer, len, answer))?;
    println!("{bytes:02x?}: status {status}");
    if status == 0 {
        let mut pair = [[0; 4]; 2];
        memory.read(&mut *store, answer as usize, pair.as_flattened_mut())?;
        let [start, size] = pair.map(u32::from_le_bytes);
        release.call(&mut *store, (start, size))?;
    }
    release.call(&mut *store, (answer, TEXT_SIZE))?;
    release.call(&mut *store, (buffer, len))
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "show", |_text: u32, _len: u32| {})?;
    let mut store = Store::new(&engine, ());
    let guest = linker.instantiate(&mut store, &module)?;
    ask(&mut store, &guest, &[0x5a, 0x6f, 0xeb])?; // "Zoë" in Latin-1
    ask(&mut store, &guest, &[0x5a, 0x6f, 0xc3, 0xab]) // "Zoë" in UTF-8
}
