//! Has the tool process a module of another format than its own.

use std::fs;

use anyhow::{Result, ensure};
use wasm_bindgen_cli_support::Bindgen;

const GUEST: &str = "target/wasm32-unknown-unknown/release/herald.wasm";
/// What stands in the module before each of the two versions that it names.
const KEYS: [&[u8]; 2] = [b"\"schema_version\":\"", b"\"version\":\""];

fn main() -> Result<()> {
    let mut module = fs::read(GUEST)?;
    let mut changed = 0;
    for key in KEYS {
        for at in 0..module.len() - key.len() {
            if module[at..].starts_with(key) {
                module[at + key.len()] = b'9';
                changed += 1;
            }
        }
    }
    ensure!(changed > 0, "the module names no version");

    let mut tool = Bindgen::new();
    let refused = tool.input_bytes("herald", module).generate_output();
    let Err(error) = refused else {
        unreachable!("no version starts with a nine");
    };
    // The text goes on with what to do, and where this program stands.
    for line in error.to_string().lines().take(5) {
        println!("{line}");
    }
    Ok(())
}
