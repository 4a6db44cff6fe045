//! The wasm target: present, or added, or a message that says how.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::listings::host::WASM;

const REMEDIES: &str = "\
install it with one of
  rustup target add wasm32-unknown-unknown
  apt install libstd-rust-dev-wasm32         (Debian's and Ubuntu's rustc)
  dnf install rust-std-static-wasm32-unknown-unknown          (Fedora's)";

/// Makes sure that guests can be linked: calls `rustup target add` where the
/// target is missing, and says so.
pub fn ensure() -> Result<()> {
    if installed()? {
        return Ok(());
    }
    eprintln!("The target {WASM} is missing: running `rustup target add {WASM}`");
    let added = Command::new("rustup")
        .args(["target", "add", WASM])
        .status();
    match added {
        Ok(status) if status.success() && installed()? => Ok(()),
        Ok(_) => bail!("`rustup` could not add the target {WASM}: {REMEDIES}"),
        Err(error) => bail!("the target {WASM} is missing, and `rustup`: {error}\n{REMEDIES}"),
    }
}

/// Whether the compiler in use has a standard library for the target.
pub fn installed() -> Result<bool> {
    let output = Command::new(rustc())
        .args(["--print", "target-libdir", "--target", WASM])
        .output()
        .context("cannot run `rustc`")?;
    let dir = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    let mut files = Path::new(&dir).read_dir().into_iter().flatten().flatten();
    Ok(output.status.success()
        && files.any(|file| file.file_name().to_string_lossy().starts_with("libstd-")))
}

/// The compiler that Cargo uses.
pub fn rustc() -> String {
    std::env::var("RUSTC").unwrap_or_else(|_| "rustc".into())
}
