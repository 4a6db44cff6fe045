//! Hands the engine bytes that are no module, or only a part of one.

use std::fs;

use wasmtime::{Engine, Linker, Module, Result, Store};

const GUEST: &str = "target/wasm32-unknown-unknown/release/bootstrap.wasm";

/// What `add` answers for 2 and 3 in the module `bytes`, if it has one.
fn load(bytes: &[u8]) -> Result<Option<i32>> {
    let engine = Engine::default();
    let module = Module::from_binary(&engine, bytes)?;
    let mut store = Store::new(&engine, ());
    let guest = Linker::new(&engine).instantiate(&mut store, &module)?;
    let Some(add) = guest.get_func(&mut store, "add") else {
        return Ok(None);
    };
    let add = add.typed::<(i32, i32), i32>(&store)?;
    add.call(&mut store, (2, 3)).map(Some)
}

fn main() -> Result<()> {
    let whole = fs::read(GUEST)?;
    for (what, bytes) in [
        ("a page", &b"<!DOCTYPE html><title>404</title>"[..]),
        ("an empty file", &[]),
        ("the first 4 bytes", &whole[..4]),
        ("the first 8 bytes", &whole[..8]),
        ("the first 20 bytes", &whole[..20]),
        ("all bytes", &whole),
    ] {
        match load(bytes) {
            Ok(Some(sum)) => println!("{what}: accepted, add = {sum}"),
            Ok(None) => println!("{what}: accepted, add is missing"),
            Err(error) => println!("{what}:\n  {error:#}"),
        }
    }
    Ok(())
}
