//! Runs the descriptions of a module as it was linked, and as a newer compiler might.

use std::fs;

use describe::recompiled::recompiled;
use describe::streams;
use wasmtime::{Result, format_err};

const GUEST: &str = "target/wasm32-unknown-unknown/release/kiosk.wasm";

fn main() -> Result<()> {
    let linked = fs::read(GUEST)?;
    let newer = recompiled(&linked).map_err(|error| format_err!("{error}"))?;
    for (name, module) in [("as linked", linked), ("as newer", newer)] {
        let greet = &streams::own(&module)?["greet"];
        println!("{name}: {greet:?}");
    }
    Ok(())
}
