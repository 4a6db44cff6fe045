//! Lets a guest that asks with wrong numbers attack the host.

use linking::answer::Interpreter;
use linking::carry::{memory_of, take};
use wasmtime::{Caller, Engine, Linker, Module, Result, Store};

const INTERPRETER: &str = "target/wasm32-unknown-unknown/release/interpreter.wasm";
const IMPOSTOR: &str = "target/wasm32-unknown-unknown/release/impostor.wasm";

fn show(mut caller: Caller<'_, ()>, text: u32, len: u32) -> Result<()> {
    let memory = memory_of(&mut caller)?;
    let text = take(&caller, memory, "the text", text, len)?;
    println!("{}", str::from_utf8(&text)?);
    Ok(())
}

/// Has a new impostor try attack number `index`, if there is one.
fn attack(interpreter: &Module, impostor: &Module, index: u32) -> Result<Option<i32>> {
    let mut linker = Linker::new(interpreter.engine());
    linker.func_wrap("host", "show", show)?;
    let mut store = Store::new(interpreter.engine(), ());
    let interpreter = linker.instantiate(&mut store, interpreter)?;
    let interpreter = Interpreter::new(&mut store, interpreter)?;
    let interpret = move |caller: Caller<'_, ()>, text: u32, len: u32, room: u32, size: u32| {
        interpreter.ask(caller, (text, len, room, size))
    };
    linker.func_wrap("interpreter", "interpret", interpret)?;

    let impostor = linker.instantiate(&mut store, impostor)?;
    let attacks = impostor.get_typed_func::<(), u32>(&mut store, "attacks")?;
    if index >= attacks.call(&mut store, ())? {
        return Ok(None);
    }
    let memory = impostor.get_memory(&mut store, "memory");
    let end = memory
        .expect("guests export their memory")
        .data_size(&store);
    let attack = impostor.get_typed_func::<(u32, u32), i32>(&mut store, "attack")?;
    attack.call(store, (index, u32::try_from(end)?)).map(Some)
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let interpreter = Module::from_file(&engine, INTERPRETER)?;
    let impostor = Module::from_file(&engine, IMPOSTOR)?;
    for index in 0.. {
        match attack(&interpreter, &impostor, index) {
            Ok(Some(result)) => println!("  {result}"),
            Ok(None) => break,
            Err(error) => println!("  refused: {}", error.root_cause()),
        }
    }
    Ok(())
}
