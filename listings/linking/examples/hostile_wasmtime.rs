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
    let module = Module::from_file(&engine, IMPOSTOR)?;

    let mut attacks = 1;
    let mut index = 0;
    while index < attacks {
        let impostor = linker.instantiate(&mut store, &module)?; // a call that failed was its last
        let attack = impostor.get_typed_func::<(u32, u32), i32>(&mut store, "attack")?;
        let count = impostor.get_typed_func::<(), u32>(&mut store, "attacks")?;
        attacks = count.call(&mut store, ())?;
        let memory = impostor.get_memory(&mut store, "memory");
        let end = memory
            .expect("guests export their memory")
            .data_size(&store);
        match attack.call(&mut store, (index, u32::try_from(end)?)) {
            Ok(result) => println!("  {result}"),
            Err(error) => println!("  refused: {}", error.root_cause()),
        }
        index += 1;
    }
    Ok(())
}
