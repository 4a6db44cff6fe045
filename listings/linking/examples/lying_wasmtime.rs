//! Lets a guest that answers with wrong numbers attack the host.

use linking::answer::Interpreter;
use linking::carry::{memory_of, take};
use wasmtime::{Caller, Engine, Linker, Module, Result, Store, Trap};

const LIAR: &str = "target/wasm32-unknown-unknown/release/liar.wasm";
const IMPOSTOR: &str = "target/wasm32-unknown-unknown/release/impostor.wasm";

fn show(mut caller: Caller<'_, ()>, text: u32, len: u32) -> Result<()> {
    let memory = memory_of(&mut caller)?;
    let text = take(&caller, memory, "the text", text, len)?;
    println!("{}", str::from_utf8(&text)?);
    Ok(())
}

/// Has a new liar tell lie number `index`, if there is one, to one who asks.
fn lie(liar: &Module, impostor: &Module, index: u32) -> Result<Option<i32>> {
    let mut linker = Linker::new(liar.engine());
    linker.func_wrap("host", "show", show)?;
    let mut store = Store::new(liar.engine(), ());
    let liar = linker.instantiate(&mut store, liar)?;
    let lies = liar.get_typed_func::<(), u32>(&mut store, "lies")?;
    if index >= lies.call(&mut store, ())? {
        return Ok(None);
    }
    let memory = liar.get_memory(&mut store, "memory");
    let end = memory
        .expect("guests export their memory")
        .data_size(&store);
    let lie = liar.get_typed_func::<(u32, u32), ()>(&mut store, "lie")?;
    lie.call(&mut store, (index, u32::try_from(end)?))?;

    let liar = Interpreter::new(&mut store, liar)?;
    let interpret = move |caller: Caller<'_, ()>, text: u32, len: u32, room: u32, size: u32| {
        liar.ask(caller, (text, len, room, size))
    };
    linker.func_wrap("interpreter", "interpret", interpret)?;
    let impostor = linker.instantiate(&mut store, impostor)?;
    let ask = impostor.get_typed_func::<(), i32>(&mut store, "ask_truly")?;
    ask.call(store, ()).map(Some)
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let liar = Module::from_file(&engine, LIAR)?;
    let impostor = Module::from_file(&engine, IMPOSTOR)?;
    for index in 0.. {
        match lie(&liar, &impostor, index) {
            Ok(Some(result)) => println!("  {result}"),
            Ok(None) => break,
            Err(error) if error.is::<Trap>() => println!("  a trap"),
            Err(error) => println!("  refused: {}", error.root_cause()),
        }
    }
    Ok(())
}
