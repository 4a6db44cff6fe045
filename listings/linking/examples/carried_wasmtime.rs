//! Stands between two guests where bytes have to be carried.

use linking::carry::{Lender, memory_of, take};
use wasmtime::{Caller, Engine, Linker, Module, Result, Store};

const INTERPRETER: &str = "target/wasm32-unknown-unknown/release/interpreter.wasm";
const TRAVELER: &str = "target/wasm32-unknown-unknown/release/traveler.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    let mut linker = Linker::new(&engine);
    let mut store = Store::new(&engine, ());
    let module = Module::from_file(&engine, INTERPRETER)?;
    let interpreter = linker.instantiate(&mut store, &module)?;
    // Only what the traveler needs: not the memory, and not `release`.
    let fee = interpreter.get_typed_func::<u32, u32>(&mut store, "fee")?;
    linker.define(&store, "interpreter", "fee", *fee.func())?;

    let lender = Lender::new(&mut store, interpreter)?;
    let count = interpreter.get_typed_func::<(u32, u32), u32>(&mut store, "words")?;
    let words = move |mut caller: Caller<'_, ()>, text: u32, len: u32| -> Result<u32> {
        let from = memory_of(&mut caller)?;
        let bytes = take(&caller, from, "the text", text, len)?;
        let there = lender.lend(&mut caller, len, &bytes)?;
        let words = count.call(&mut caller, (there, len))?;
        lender.give_back(&mut caller, there, len)?;
        Ok(words)
    };
    linker.func_wrap("interpreter", "words", words)?;

    let module = Module::from_file(&engine, TRAVELER)?;
    let traveler = linker.instantiate(&mut store, &module)?;

    let price = traveler.get_typed_func::<(), u32>(&mut store, "price_of_three")?;
    let count = traveler.get_typed_func::<(), u32>(&mut store, "count")?;
    let price = price.call(&mut store, ())?;
    println!("three words cost {price} cents");
    let words = count.call(&mut store, ())?;
    println!("\"where is the station\" has {words} words");
    Ok(())
}
