//! Uses a guest natively, and asks Cargo which dependency of it brings wasm-bindgen.

use std::env;
use std::process::Command;

use advent::days_in;
use anyhow::{Result, ensure};

const QUESTION: &str =
    "tree --target wasm32-unknown-unknown --package advent --invert wasm-bindgen --format {lib}";

fn main() -> Result<()> {
    println!("2028 has {} days", days_in(2028));
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    let answer = cargo.args(QUESTION.split(' ')).output()?;
    let errors = String::from_utf8_lossy(&answer.stderr);
    ensure!(answer.status.success(), "{errors}");
    println!("cargo {QUESTION}");
    print!("{}", String::from_utf8(answer.stdout)?);
    Ok(())
}
