//! Does what a reader does who copies an example: makes a project of what the
//! page shows, builds it, runs it, and compares.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

mod project;
mod run;

use project::{merged, package, place, workspace};

use crate::build::{bindgen, cargo};
use crate::listings::report::Report;
use crate::listings::{Chapter, Example, Listings, Tree};
use crate::page;
use crate::process;

/// The text of a file on a page, by its example and its name there. What is
/// outside of examples is under the name of its chapter.
type Files = BTreeMap<(String, String), String>;

/// Builds and runs what the pages of `tree` show in a workspace of its own;
/// returns how many programs ran.
pub(super) fn check(tree: &Tree) -> Result<usize> {
    let listings = Listings::read(tree.clone())?;
    let files = shown_files(&listings)?;
    let pasted = Tree::new(tree.path("target/paste"));
    for part in ["book", "listings", "ci", "packages", "target/run"] {
        if pasted.path(part).is_dir() {
            fs::remove_dir_all(pasted.path(part))?;
        }
    }
    for (chapter, example) in listings.examples() {
        paste(&pasted, chapter, example, &files)
            .with_context(|| format!("cannot paste `{}`", example.id()))?;
    }
    workspace(tree, &pasted)?;
    build(&mut cargo::link_guests(&pasted, &listings)?)?;
    let mut programs = cargo::build(&pasted);
    build(programs.args(["--workspace", "--bins", "--examples"]))?;
    bindgen::process_all(&pasted, &listings)?;
    run::run_all(&listings, &pasted)
}

/// The files that the pages show under a name.
fn shown_files(listings: &Listings) -> Result<Files> {
    let mut files = Files::new();
    for path in page::all(&listings.tree)? {
        let source = listings.tree.read(&path)?;
        let page = page::expand(listings, &Report::default(), &path, &source)?;
        for shown in page.shown.into_iter().filter(|shown| shown.is_named) {
            let chapter = || shown.name.split('/').nth(1).map(str::to_owned);
            let owner = shown.example.or_else(chapter).unwrap_or_default();
            files.insert((owner, shown.name), shown.text);
        }
    }
    Ok(files)
}

/// Writes the files of `example` where its page says they go.
fn paste(pasted: &Tree, chapter: &Chapter, example: &Example, files: &Files) -> Result<()> {
    let id = example.id();
    let package = package(pasted, chapter, example)?;
    let owners = [&id, &chapter.name];
    let of_example = files
        .iter()
        .filter(|((owner, _), _)| owners.contains(&owner));
    let mut manifests = 0;
    for ((_, name), text) in of_example {
        let Some(path) = place(chapter, name) else {
            continue;
        };
        // One project holds all examples of its guests, and each shows its part.
        if path.ends_with("Cargo.toml") {
            write(&package.join(path), |old| merged(old, text))?;
            manifests += 1;
        } else if path == name && path.ends_with("src/lib.rs") {
            let mut seen = BTreeSet::new();
            let mut lines = text.lines().filter(|line| !line.is_empty());
            if let Some(line) = lines.find(|line| !seen.insert(*line)) {
                bail!("`{name}` of `{id}` says `{line}` twice");
            }
            write(&package.join(path), |old| {
                let lines: BTreeSet<&str> = old.lines().chain(text.lines()).collect();
                Vec::from_iter(lines).join("\n") + "\n"
            })?;
        } else {
            write(&package.join(path), |_| format!("{text}\n"))?;
        }
    }
    ensure!(manifests > 0, "the page shows no `Cargo.toml`");
    Ok(())
}

fn write(path: &Path, text: impl FnOnce(&str) -> String) -> Result<()> {
    let old = fs::read_to_string(path).unwrap_or_default();
    fs::create_dir_all(path.parent().unwrap_or(path))?;
    fs::write(path, text(&old)).with_context(|| format!("cannot write `{}`", path.display()))
}

fn build(cargo: &mut Command) -> Result<()> {
    process::run(cargo).context("what the pages show does not build when it is pasted")
}
