//! Asks with all combinations of numbers at the edges of a memory.

use std::collections::BTreeMap;

use linking::answer::Interpreter;
use wasmtime::{Caller, Engine, Instance, Linker, Module, Result, Store};

const INTERPRETER: &str = "target/wasm32-unknown-unknown/release/interpreter.wasm";
const IMPOSTOR: &str = "target/wasm32-unknown-unknown/release/impostor.wasm";

const END: u32 = 17 * 64 * 1024;
const EDGES: [u32; 6] = [0, 1, END - 1, END, 1 << 31, u32::MAX];

fn attempt(interpreter: &Module, impostor: &Module, numbers: [u32; 4]) -> Result<i32> {
    let engine = interpreter.engine();
    let mut store = Store::new(engine, ());
    let interpreter = Instance::new(&mut store, interpreter, &[])?;
    let interpreter = Interpreter::new(&mut store, interpreter)?;
    let mut linker = Linker::new(engine);
    linker.func_wrap("host", "show", |_: u32, _: u32| {})?;
    let interpret = move |caller: Caller<'_, ()>, text: u32, len: u32, room: u32, size: u32| {
        interpreter.ask(caller, (text, len, room, size))
    };
    linker.func_wrap("interpreter", "interpret", interpret)?;
    let impostor = linker.instantiate(&mut store, impostor)?;
    let ask = impostor.get_typed_func::<(u32, u32, u32, u32), i32>(&mut store, "ask_with")?;
    let [text, len, room, size] = numbers;
    ask.call(&mut store, (text, len, room, size))
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let interpreter = Module::from_file(&engine, INTERPRETER)?;
    let impostor = Module::from_file(&engine, IMPOSTOR)?;
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    let count = EDGES.len();
    for at in 0..count.pow(4) {
        let numbers = [at / count.pow(3), at / count.pow(2), at / count, at];
        let numbers = numbers.map(|at| EDGES[at % count]);
        let outcome = match attempt(&interpreter, &impostor, numbers) {
            Ok(result) => result.to_string(),
            Err(error) => error.root_cause().to_string(),
        };
        *counts.entry(outcome).or_default() += 1;
    }
    for (outcome, count) in counts {
        println!("{count} times: {outcome}");
    }
    Ok(())
}
