//! The calls of Cargo that link guests and build host programs, and where their
//! results are.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::listings::host::WASM;
use crate::listings::{Example, Guest, Listings, Program, Tree};
use crate::machine::target;

/// The module of `guest`, where the host programs look for it.
pub fn module(tree: &Tree, guest: &Guest) -> PathBuf {
    let dir = tree.path("target").join(WASM).join("release");
    dir.join(guest.module())
}

/// What Cargo makes of a `program` in Rust of `example`.
pub fn built_program(tree: &Tree, example: &Example, program: Program) -> PathBuf {
    let name = cargo_example(example, program) + env::consts::EXE_SUFFIX;
    tree.path("target/debug/examples").join(name)
}

/// What Cargo calls a `program` in Rust of `example`: `greet_native`.
pub fn cargo_example(example: &Example, program: Program) -> String {
    let file = program.file(&example.name);
    file.trim_end_matches(".rs").to_owned()
}

/// The call of Cargo that links all guests in `tree`.
pub(crate) fn link_guests(tree: &Tree, listings: &Listings) -> Result<Command> {
    let mut cargo = build(tree);
    cargo.args(["--target", WASM, "--release"]);
    for guest in listings.guests() {
        cargo.args(["--package", &guest.name]);
    }
    let flags = target::remap_flags()?;
    let config = format!("target.{WASM}.rustflags={flags:?}");
    cargo.arg("--config").arg(config);
    // They would take the place of these flags.
    cargo
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS");
    Ok(cargo)
}

/// The version of every crate here: with it, a chapter is told from a crate on
/// crates.io that has the same name.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The start of a call of Cargo that builds programs of chapters. `listings` is named,
/// too, so that dependencies have the features that its tests were just built with.
pub(crate) fn build_programs(listings: &Listings) -> Command {
    let mut cargo = build(&listings.tree);
    cargo.args(["--package", "listings"]);
    for chapter in &listings.chapters {
        cargo.arg("--package");
        cargo.arg(format!("{}@{VERSION}", chapter.name));
    }
    cargo
}

/// The start of a call of `cargo build` in `tree`. The host programs look for guests in
/// `target`, so that is where they go, whatever the environment says.
pub(crate) fn build(tree: &Tree) -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(tree.root()).arg("build");
    cargo.arg("--target-dir").arg(tree.path("target"));
    // What `cargo test` says of the package under test would rebuild others.
    for (name, _) in env::vars_os() {
        let name = name.to_string_lossy();
        if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") {
            cargo.env_remove(&*name);
        }
    }
    cargo
}
