//! The versions of what the listings are built with.

use std::process::Command;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::target;
use crate::listings::{Listings, Tree};
use crate::process;

/// Crates whose versions the pages show, where the workspace names them.
const CRATES: [&str; 2] = ["wasm-bindgen", "wasmtime"];

/// A `rust-toolchain.toml`.
#[derive(Deserialize)]
struct Pin {
    toolchain: Toolchain,
}

#[derive(Deserialize)]
struct Toolchain {
    channel: String,
}

/// The versions of the compiler and of the crates that the listings use, each
/// after its name.
pub fn tool_versions(listings: &Listings) -> Result<Vec<(String, String)>> {
    let mut versions = vec![("rustc".into(), rustc()?)];
    for name in CRATES {
        let version = listings.lock.version(name);
        if let (Some(version), Ok(_)) = (version, listings.workspace_dependency(name)) {
            versions.push((name.into(), version.into()));
        }
    }
    Ok(versions)
}

/// Whether the compiler in use is the one that `rust-toolchain.toml` pins.
pub fn is_pinned(tree: &Tree) -> Result<bool> {
    let pin = tree.read(&tree.path("rust-toolchain.toml"))?;
    let pin: Pin = toml::from_str(&pin).context("`rust-toolchain.toml` pins no toolchain")?;
    Ok(pin.toolchain.channel == rustc()?)
}

/// The version of the compiler in use: `1.95.0`.
pub fn rustc() -> Result<String> {
    let output = process::output(Command::new(target::rustc()).arg("--version"))?;
    let version = output.split_whitespace().nth(1);
    version
        .map(str::to_owned)
        .context("`rustc` gives no version")
}
