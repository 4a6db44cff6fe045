//! Processes the modules of guests that use the book's own bindings generator,
//! with the tool that the book shows.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::cargo;
use crate::listings::{Chapter, Guest, Language, Listings, Tree};
use crate::process;

/// The program that does it.
const TOOL: &str = "mini_tool";

/// Builds the tool if a guest needs it. An example is named, too, so that
/// dependencies have the features that the host programs build them with.
pub(super) fn build_tool(listings: &Listings) -> Result<()> {
    let needs_tool = |chapter: &&Chapter| chapter.guests.iter().any(|it| it.uses_book_bindgen);
    let Some(chapter) = listings.chapters.iter().find(needs_tool) else {
        return Ok(());
    };
    let mut cargo = cargo::build_programs(listings);
    cargo.args(["--package", TOOL, "--bin", TOOL]);
    let mut programs = chapter.examples.iter().flat_map(|example| {
        let programs = example.programs.iter();
        let rust = programs.filter(|program| program.language() == Language::Rust);
        rust.map(|&program| cargo::cargo_example(example, program))
    });
    if let Some(program) = programs.next() {
        cargo.args(["--example", &program]);
    }
    process::run(&mut cargo).with_context(|| format!("cannot build `{TOOL}`"))
}

/// Has the tool write what it makes of the module of `guest` into the folder `dir`.
pub(super) fn process_module(tree: &Tree, guest: &Guest, dir: &Path) -> Result<()> {
    let mut tool = Command::new(tool(tree));
    process::run(tool.arg(cargo::module(tree, guest)).arg(dir))
}

pub(super) fn tool(tree: &Tree) -> PathBuf {
    tree.path(&format!("target/debug/{TOOL}{}", env::consts::EXE_SUFFIX))
}
