//! The versions of what the listings are built with.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::listings::manifest;
use crate::listings::tree;
use crate::machine::target;

/// Crates whose versions the pages tell, where the workspace names them.
const CRATES: [&str; 2] = ["wasm-bindgen", "wasmtime"];

/// The versions of the compiler and of the crates that the listings use, each
/// after its name.
pub fn of(root: &Path) -> Result<Vec<(String, String)>> {
    let mut versions = vec![("rustc".into(), rustc()?)];
    let workspace = tree::read(&root.join("Cargo.toml"))?;
    for name in CRATES {
        let used = workspace.lines().any(|line| line.starts_with(name));
        let version = manifest::locked(root, name)?.filter(|_| used);
        versions.extend(version.map(|it| (name.into(), it)));
    }
    Ok(versions)
}

/// Whether the compiler in use is the one that `rust-toolchain.toml` pins.
pub fn pinned(root: &Path) -> Result<bool> {
    let version = rustc()?;
    let pins = tree::read(&root.join("rust-toolchain.toml"))?;
    Ok(pins.contains(&format!("channel = \"{version}\"")))
}

/// The version of the compiler in use: `1.95.0`.
pub fn rustc() -> Result<String> {
    let output = Command::new(target::rustc()).arg("--version").output();
    let output = String::from_utf8(output.context("cannot run `rustc`")?.stdout)?;
    let version = output.split_whitespace().nth(1);
    Ok(version.unwrap_or_default().to_owned())
}
