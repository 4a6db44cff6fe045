//! The calls of Cargo that link guests and build host programs, and where their
//! results are.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::listings::chapter::{Chapter, Guest};
use crate::listings::example::Example;
use crate::listings::host::{Host, WASM};

/// The module of `guest`, where the host programs look for it.
pub fn module(root: &Path, guest: &Guest) -> PathBuf {
    let dir = root.join("target").join(WASM).join("release");
    dir.join(guest.module())
}

/// The built program of `example` for a host that is a Rust program.
pub fn program(root: &Path, example: &Example, host: Host) -> PathBuf {
    let name = format!("{}_{host}{}", example.name, env::consts::EXE_SUFFIX);
    root.join("target/debug/examples").join(name)
}

/// The call of Cargo that links all guests of `chapters`.
pub(crate) fn linking(root: &Path, chapters: &[Chapter]) -> Command {
    let mut cargo = cargo(root);
    cargo.args(["--target", WASM, "--release"]);
    let guests = chapters.iter().flat_map(|chapter| &chapter.guests);
    for guest in guests {
        cargo.args(["--package", &guest.name]);
    }
    cargo
}

/// The version of every crate here: with it, a chapter is told from a crate on
/// crates.io that has the same name.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// A call of Cargo that builds programs of `chapters`. `listings` is named too, so
/// that dependencies have the features that its tests were just built with.
pub(crate) fn hosting(root: &Path, chapters: &[Chapter]) -> Command {
    let mut cargo = cargo(root);
    cargo.args(["--package", "listings"]);
    for chapter in chapters {
        cargo.arg("--package");
        cargo.arg(format!("{}@{VERSION}", chapter.name));
    }
    cargo
}

/// The host programs look for guests in `target`, so that is where they go,
/// whatever the environment says.
pub(crate) fn cargo(root: &Path) -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root).arg("build");
    cargo.arg("--target-dir").arg(root.join("target"));
    // What `cargo test` says of the package under test would rebuild others.
    for (name, _) in env::vars_os() {
        let name = name.to_string_lossy();
        if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") {
            cargo.env_remove(&*name);
        }
    }
    cargo
}

pub(crate) fn run(mut cargo: Command) -> Result<()> {
    let status = cargo.status().context("cannot run `cargo`")?;
    ensure!(
        status.success(),
        "`cargo build` failed: see its message above"
    );
    Ok(())
}
