//! Decodes the signatures of a guest's exports from the numbers that describe them.

use std::fs;

use describe::decode::decode;
use describe::notation;
use describe::streams;
use wasmtime::Result;

const GUEST: &str = "target/wasm32-unknown-unknown/release/kiosk.wasm";

fn main() -> Result<()> {
    let streams = streams::own(&fs::read(GUEST)?)?;
    for name in ["greet", "area", "longest"] {
        let ty = decode(&streams[name])?;
        println!("{name}: {}", notation::of(&ty));
    }
    Ok(())
}
