//! Declares exports of a module as wasm-bindgen's tool does for TypeScript.

use std::fs;

use describe::declarations;
use describe::streams;
use wasmtime::Result;

const GUEST: &str = "target/wasm32-unknown-unknown/release/sampler.wasm";
/// Functions and a class: some of each file of the guest.
const SHOWN: [&str; 16] = [
    "code_of",
    "big_u128",
    "text_static",
    "sum",
    "double",
    "pixels",
    "between",
    "all_missing",
    "null_or_nothing",
    "times",
    "many_pairs",
    "squares",
    "halves",
    "later_borrowed",
    "retyped",
    "Parcel",
];

fn main() -> Result<()> {
    let module = fs::read(GUEST)?;
    for line in declarations::of(&module, &streams::of(&module)?)? {
        let start = line.strip_prefix("function ").unwrap_or(&line);
        if SHOWN.contains(&start.split(['(', ' ']).next().unwrap_or(start)) {
            println!("{line}");
        }
    }
    Ok(())
}
