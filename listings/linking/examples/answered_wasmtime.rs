//! Carries a question from one guest to another, and the answer back.

use linking::answer::Interpreter;
use linking::carry::{memory_of, take};
use wasmtime::{Caller, Engine, Linker, Module, Result, Store};

const INTERPRETER: &str = "target/wasm32-unknown-unknown/release/interpreter.wasm";
const TOURIST: &str = "target/wasm32-unknown-unknown/release/tourist.wasm";

fn show(mut caller: Caller<'_, ()>, text: u32, len: u32) -> Result<()> {
    let memory = memory_of(&mut caller)?;
    let text = take(&caller, memory, "the text", text, len)?;
    println!("{}", str::from_utf8(&text)?);
    Ok(())
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "show", show)?;
    let mut store = Store::new(&engine, ());
    let module = Module::from_file(&engine, INTERPRETER)?;
    let interpreter = linker.instantiate(&mut store, &module)?;

    let interpreter = Interpreter::new(&mut store, interpreter)?;
    let interpret = move |caller: Caller<'_, ()>, text: u32, len: u32, room: u32, size: u32| {
        interpreter.ask(caller, (text, len, room, size))
    };
    linker.func_wrap("interpreter", "interpret", interpret)?;
    let module = Module::from_file(&engine, TOURIST)?;
    let tourist = linker.instantiate(&mut store, &module)?;

    let ask = tourist.get_typed_func::<(), i32>(&mut store, "ask")?;
    println!("the interpreter returns {}", ask.call(&mut store, ())?);
    Ok(())
}
