//! Takes a string back from a guest in wasmtime.

use wasmtime::{Engine, Linker, Module, Result, Store, ensure, format_err};

const GUEST: &str = "target/wasm32-unknown-unknown/release/strings.wasm";
const TEXT_SIZE: u32 = 8; // `start` and `len`, four bytes each

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "show", |_text: u32, _len: u32| {})?;
    let mut store = Store::new(&engine, ());
    let guest = linker.instantiate(&mut store, &module)?;
    let memory = guest.get_memory(&mut store, "memory");
    let memory = memory.expect("guests export their memory");
    let reserve = guest.get_typed_func::<u32, u32>(&mut store, "reserve")?;
    let release = guest.get_typed_func::<(u32, u32), ()>(&mut store, "release")?;
    let echo = guest.get_typed_func::<(u32, u32, u32), i32>(&mut store, "echo")?;

    let text = "Ahoy";
    let len = u32::try_from(text.len())?;
    let buffer = reserve.call(&mut store, len)?;
    let answer = reserve.call(&mut store, TEXT_SIZE)?;
    memory.write(&mut store, buffer as usize, text.as_bytes())?;
    let status = echo.call(&mut store, (buffer, len, answer))?;
    release.call(&mut store, (buffer, len))?;

    let mut pair = [[0; 4]; 2];
    memory.read(&store, answer as usize, pair.as_flattened_mut())?;
    release.call(&mut store, (answer, TEXT_SIZE))?;
    ensure!(status == 0, "the guest refused the text: {status}");
    let [start, size] = pair.map(u32::from_le_bytes);
    let rest = memory.data(&store).get(start as usize..);
    let echo = rest.and_then(|bytes| bytes.get(..size as usize));
    let echo = str::from_utf8(echo.ok_or_else(|| format_err!("out of bounds"))?)?;
    println!("{len} bytes went in: {text}");
    println!("{size} bytes came out: {echo}");
    release.call(&mut store, (start, size))
}
