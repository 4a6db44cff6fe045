//! Prints the numbers that a guest's describe functions pass on.

use std::fs;

use describe::streams;
use wasmtime::Result;

const GUEST: &str = "target/wasm32-unknown-unknown/release/kiosk.wasm";

fn main() -> Result<()> {
    let streams = streams::own(&fs::read(GUEST)?)?;
    for name in ["greet", "area", "longest"] {
        let words: Vec<String> = streams[name].iter().map(u32::to_string).collect();
        println!("{name}: {}", words.join(" "));
    }
    Ok(())
}
