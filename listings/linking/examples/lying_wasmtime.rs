//! Lets a guest that answers with wrong numbers attack the host.

use linking::answer::Interpreter;
use linking::carry::{memory_of, take};
use wasmtime::{Caller, Engine, Instance, Linker, Module, Result, Store, Trap};

const LIAR: &str = "target/wasm32-unknown-unknown/release/liar.wasm";
const IMPOSTOR: &str = "target/wasm32-unknown-unknown/release/impostor.wasm";

fn show(mut caller: Caller<'_, ()>, text: u32, len: u32) -> Result<()> {
    let memory = memory_of(&mut caller)?;
    let text = take(&caller, memory, "the text", text, len)?;
    println!("{}", str::from_utf8(&text)?);
    Ok(())
}

/// Has `liar` tell the lie number `index` to an impostor that asks.
fn tell(store: &mut Store<()>, liar: Instance, index: u32) -> Result<i32> {
    let engine = store.engine().clone();
    let memory = liar.get_memory(&mut *store, "memory");
    let end = memory
        .expect("guests export their memory")
        .data_size(&*store);
    let lie = liar.get_typed_func::<(u32, u32), ()>(&mut *store, "lie")?;
    lie.call(&mut *store, (index, u32::try_from(end)?))?;

    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "show", show)?;
    let liar = Interpreter::new(&mut *store, liar)?;
    let interpret = move |caller: Caller<'_, ()>, text: u32, len: u32, room: u32, size: u32| {
        liar.ask(caller, (text, len, room, size))
    };
    linker.func_wrap("interpreter", "interpret", interpret)?;
    let impostor = linker.instantiate(&mut *store, &Module::from_file(&engine, IMPOSTOR)?)?;
    let ask = impostor.get_typed_func::<(), i32>(&mut *store, "ask_truly")?;
    ask.call(store, ())
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "show", show)?;
    let mut store = Store::new(&engine, ());
    let module = Module::from_file(&engine, LIAR)?;
    let liar = linker.instantiate(&mut store, &module)?;
    let lies = liar.get_typed_func::<(), u32>(&mut store, "lies")?;

    for index in 0..lies.call(&mut store, ())? {
        let liar = linker.instantiate(&mut store, &module)?; // a call that failed was its last
        match tell(&mut store, liar, index) {
            Ok(result) => println!("  {result}"),
            Err(error) if error.is::<Trap>() => println!("  a trap"),
            Err(error) => println!("  refused: {}", error.root_cause()),
        }
    }
    Ok(())
}
