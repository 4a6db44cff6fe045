//! Calls a processed module without the JavaScript that was written for it.

use wasmtime::{Engine, Linker, Module, Result, Store, format_err};

const GUEST: &str = "target/bindgen/herald/herald_bg.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut linker = Linker::new(&engine);
    // No object crosses, so the table of objects may stay as it is.
    let fill_table = "__wbindgen_init_externref_table";
    linker.func_wrap("./herald_bg.js", fill_table, || {})?;
    let mut store = Store::new(&engine, ());
    let guest = linker.instantiate(&mut store, &module)?;
    let memory = guest.get_memory(&mut store, "memory");
    let memory = memory.expect("guests export their memory");
    let start = guest.get_typed_func::<(), ()>(&mut store, "__wbindgen_start")?;
    let malloc = guest.get_typed_func::<(u32, u32), u32>(&mut store, "__wbindgen_malloc")?;
    let free = guest.get_typed_func::<(u32, u32, u32), ()>(&mut store, "__wbindgen_free")?;
    let greet = guest.get_typed_func::<(u32, u32), (u32, u32)>(&mut store, "greet")?;
    start.call(&mut store, ())?;

    let name = "Zoë";
    let len = u32::try_from(name.len())?;
    let room = malloc.call(&mut store, (len, 1))?;
    memory.write(&mut store, room as usize, name.as_bytes())?;
    let (from, size) = greet.call(&mut store, (room, len))?; // the name is the guest's now
    let rest = memory.data(&store).get(from as usize..);
    let bytes = rest.and_then(|bytes| bytes.get(..size as usize));
    let greeting = str::from_utf8(bytes.ok_or_else(|| format_err!("out of bounds"))?)?;
    println!("{len} bytes in, {size} bytes out: {greeting}");
    free.call(&mut store, (from, size, 1))
}
