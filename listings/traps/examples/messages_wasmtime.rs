//! Hears from the guest why a call failed.

use wasmtime::{Caller, Engine, Linker, Module, Result, Store, format_err};

const GUEST: &str = "target/wasm32-unknown-unknown/release/outspoken.wasm";

fn explain(mut caller: Caller<'_, ()>, text: u32, len: u32) -> Result<()> {
    let memory = caller.get_export("memory").and_then(|it| it.into_memory());
    let memory = memory.expect("guests export their memory");
    let rest = memory.data(&caller).get(text as usize..);
    let text = rest.and_then(|bytes| bytes.get(..len as usize));
    let text = text.ok_or_else(|| format_err!("the text is out of bounds"))?;
    println!("the guest says: {}", str::from_utf8(text)?);
    Ok(())
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let module = Module::from_file(&engine, GUEST)?;
    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "explain", explain)?;
    let mut store = Store::new(&engine, ());
    let guest = linker.instantiate(&mut store, &module)?;
    let explain_panics = guest.get_typed_func::<(), ()>(&mut store, "explain_panics")?;
    let fits = guest.get_typed_func::<(u32, u32), u32>(&mut store, "fits")?;
    explain_panics.call(&mut store, ())?;

    println!("4 fits {} times", fits.call(&mut store, (12, 4))?);
    match fits.call(&mut store, (12, 0)) {
        Ok(times) => println!("0 fits {times} times"),
        Err(_) => println!("the call failed"),
    }
    Ok(())
}
