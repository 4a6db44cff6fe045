//! Asks a guest in wasmtime how its `Text` lies in memory.

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/strings.wasm";
const LAYOUT_SIZE: u32 = 24; // six numbers, four bytes each

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
    let text_layout = guest.get_typed_func::<u32, ()>(&mut store, "text_layout")?;

    let layout = reserve.call(&mut store, LAYOUT_SIZE)?;
    text_layout.call(&mut store, layout)?;
    let mut numbers = [[0; 4]; 6];
    memory.read(&store, layout as usize, numbers.as_flattened_mut())?;
    release.call(&mut store, (layout, LAYOUT_SIZE))?;

    let [size, align, start, start_size, len, len_size] = numbers.map(u32::from_le_bytes);
    println!("Text: size {size}, align {align}");
    println!("  start: offset {start}, size {start_size}");
    println!("  len: offset {len}, size {len_size}");
    Ok(())
}
