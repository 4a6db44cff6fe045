//! Processes the modules of guests that use the book's own bindings generator,
//! with the tool that the book shows.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::build::cargo;
use crate::listings::chapter::{Chapter, Guest};

/// The program that does it.
const TOOL: &str = "mini_tool";

/// Builds the tool if a guest of `chapters` wants it. An example is named, too, so
/// that dependencies have the features that the host programs build them with.
pub fn build(root: &Path, chapters: &[Chapter]) -> Result<()> {
    let wants = |it: &&Chapter| it.guests.iter().any(|guest| guest.mini);
    let Some(chapter) = chapters.iter().find(wants) else {
        return Ok(());
    };
    let mut cargo = cargo::hosting(root, chapters);
    cargo.args(["--package", TOOL, "--bin", TOOL]);
    let programs = chapter.examples.iter().flat_map(|example| {
        let hosts = example.hosts.iter().filter(|host| !host.is_browser());
        hosts.map(|host| format!("{}_{host}", example.name))
    });
    for program in programs.take(1) {
        cargo.args(["--example", &program]);
    }
    cargo::run(cargo).with_context(|| format!("cannot build `{TOOL}`"))
}

/// Has the tool write what it makes of the module of `guest` into `dir`.
pub fn process(root: &Path, guest: &Guest, dir: &Path) -> Result<()> {
    let mut tool = Command::new(program(root));
    let status = tool.arg(cargo::module(root, guest)).arg(dir).status();
    let status = status.with_context(|| format!("cannot run `{TOOL}`"))?;
    ensure!(status.success(), "`{TOOL}` failed: see its message above");
    Ok(())
}

fn program(root: &Path) -> PathBuf {
    root.join(format!("target/debug/{TOOL}{}", env::consts::EXE_SUFFIX))
}
