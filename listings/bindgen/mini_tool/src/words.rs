//! Words that JavaScript keeps for itself, and those that the glue uses.

use anyhow::{Result, ensure};

/// Rust takes them all as names, some behind an `r#`. A module that exports a `then` is
/// taken for a promise by whoever imports it dynamically.
const TAKEN: &str = "arguments await break case catch class const continue debugger default \
    delete do else enum eval export extends false finally for function if implements import in \
    instanceof interface let new null package private protected public return static switch this \
    throw true try typeof var void while with yield \
    then BigInt DataView TextDecoder TextEncoder URL Uint8Array WebAssembly fetch undefined";

/// Refuses a `name` that means something else in the glue.
pub fn check(name: &str) -> Result<()> {
    let taken = TAKEN.split_whitespace().any(|word| word == name);
    ensure!(
        !taken,
        "`{name}` means something else in JavaScript: choose another name"
    );
    Ok(())
}
