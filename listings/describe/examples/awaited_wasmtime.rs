//! Compares what the numbers and the section say of functions that may be `async`.

use std::fs;

use describe::decode::decode;
use describe::notation;
use describe::section;
use describe::streams;
use wasmtime::Result;

const GUEST: &str = "target/wasm32-unknown-unknown/release/sampler.wasm";

fn main() -> Result<()> {
    let module = fs::read(GUEST)?;
    let streams = streams::own(&module)?;
    let programs = section::programs(&module)?;
    for name in ["later", "later_object", "object"] {
        let ty = decode(&streams[name])?;
        println!("{name}: {}", notation::of(&ty));
        let exports = programs.iter().flat_map(|(_, it)| &it.exports);
        for export in exports.filter(|it| it.function.name == name) {
            println!("  by the section async: {}", export.function.asyncness);
        }
    }
    Ok(())
}
