//! Decodes the descriptions of a guest that cannot be trusted.

use std::fs;

use describe::decode::decode;
use describe::notation;
use describe::streams;
use wasmtime::Result;

const GUEST: &str = "target/wasm32-unknown-unknown/release/teller.wasm";

fn main() -> Result<()> {
    for (name, stream) in streams::own(&fs::read(GUEST)?)? {
        match decode(&stream) {
            Ok(ty) => println!("{name}: {}", notation::of(&ty)),
            Err(error) => println!("{name}: {error}"),
        }
    }
    Ok(())
}
