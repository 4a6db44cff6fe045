//! Decodes what describes functions of many types; for some, prints the numbers, too.

use std::fs;

use describe::decode::decode;
use describe::notation;
use describe::streams;
use wasmtime::Result;

const GUEST: &str = "target/wasm32-unknown-unknown/release/sampler.wasm";
/// Whose numbers are printed, too.
const SPELLED: [&str; 8] = [
    "code_of",
    "big_u128",
    "text_borrowed",
    "sum",
    "between",
    "times",
    "squares",
    "later",
];

fn main() -> Result<()> {
    for (name, stream) in streams::own(&fs::read(GUEST)?)? {
        println!("{name}: {}", notation::of(&decode(&stream)?));
        if SPELLED.contains(&&*name) {
            let words: Vec<String> = stream.iter().map(u32::to_string).collect();
            println!("  {}", words.join(" "));
        }
    }
    Ok(())
}
