//! The versions of what the listings are built with.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::{target, tree};

/// Crates whose versions the pages tell, where the workspace names them.
const CRATES: [&str; 2] = ["wasm-bindgen", "wasmtime"];

/// The versions of the compiler and of the crates that the listings use, each
/// after its name.
pub fn of(root: &Path) -> Result<Vec<(String, String)>> {
    let mut versions = vec![("rustc".into(), rustc()?)];
    let manifest = tree::read(&root.join("Cargo.toml"))?;
    let lock = tree::read(&root.join("Cargo.lock"))?;
    for name in CRATES {
        let used = manifest.lines().any(|line| line.starts_with(name));
        let entry = lock.split_once(&format!("name = \"{name}\"\nversion = \""));
        let version = entry.and_then(|(_, rest)| rest.split('"').next());
        versions.extend(version.filter(|_| used).map(|it| (name.into(), it.into())));
    }
    Ok(versions)
}

/// The version of the compiler in use: `1.95.0`.
pub fn rustc() -> Result<String> {
    let output = Command::new(target::rustc()).arg("--version").output();
    let output = String::from_utf8(output.context("cannot run `rustc`")?.stdout)?;
    let version = output.split_whitespace().nth(1);
    Ok(version.unwrap_or_default().to_owned())
}
