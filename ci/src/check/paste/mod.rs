//! Does what a reader does who copies an example: makes a project of what the
//! page shows, builds it, runs it, and compares.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};

use crate::build::bindgen;
use crate::build::cargo;
use crate::engines::server;
use crate::engines::Engine;
use crate::golden::compare;
use crate::listings::chapter::{Chapter, Guest};
use crate::listings::example::Example;
use crate::listings::host::{Host, WASM};
use crate::listings::report::Report;
use crate::listings::tree;
use crate::page;
use crate::process::{self, program};

mod project;

use project::{merged, package, place, workspace};

const LIMIT: Duration = Duration::from_secs(30);

/// The text of a file on a page, by its example and its name there. What stands
/// outside of examples is under the name of its chapter.
type Files = BTreeMap<(String, String), String>;

/// Builds and runs what the pages of `root` show in a workspace of its own;
/// returns how many programs ran.
pub fn check(root: &Path) -> Result<usize> {
    process::kill_on_signals()?;
    let chapters = Chapter::all(root)?;
    let files = files(root)?;
    let dir = root.join("target/paste");
    for part in ["book", "packages", "target/run"] {
        if dir.join(part).is_dir() {
            fs::remove_dir_all(dir.join(part))?;
        }
    }
    let guests: Vec<&Guest> = chapters.iter().flat_map(|it| &it.guests).collect();
    for chapter in &chapters {
        for example in &chapter.examples {
            paste(&dir, chapter, example, &files)
                .with_context(|| format!("cannot paste `{}`", example.id()))?;
        }
    }
    workspace(root, &dir)?;
    let mut words = vec!["--release", "--target", WASM];
    words.extend(guests.iter().flat_map(|it| ["--package", &*it.name]));
    build(&dir, &words)?;
    build(&dir, &["--workspace", "--bins", "--examples"])?;
    bindgen::process(&dir, &chapters)?;
    run(root, &dir, &chapters, &guests)
}

/// The files that the pages show under a name, within an example.
fn files(root: &Path) -> Result<Files> {
    let mut files = Files::new();
    let between = |text: &str, start: &str, end: &str| {
        let (_, rest) = text.rsplit_once(start)?;
        rest.split_once(end).map(|(found, _)| found.to_owned())
    };
    for path in page::all(root)? {
        let source = tree::read(&path)?;
        let expanded = page::expand(root, &path, &source, &Report::default())?;
        let mut last = 0;
        for fence in page::fences(&expanded) {
            let before = &expanded[..fence.range.start];
            let since = before.rsplit("</section>").next().unwrap_or(before);
            let example = between(since, "data-example=\"", "\"");
            let name = between(
                &expanded[last..fence.range.start],
                "<p class=\"file\"><code>",
                "</code>",
            );
            if let Some(name) = name {
                let chapter = || name.split('/').nth(1).map(str::to_owned);
                let owner = example.or_else(chapter).unwrap_or_default();
                files.insert((owner, name), fence.text);
            }
            last = fence.range.end;
        }
    }
    Ok(files)
}

/// Writes the files of `example` where its page says they go.
fn paste(dir: &Path, chapter: &Chapter, example: &Example, files: &Files) -> Result<()> {
    let id = example.id();
    let package = package(dir, chapter, example)?;
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
            if let Some(line) = text.lines().find(|it| !it.is_empty() && !seen.insert(*it)) {
                bail!("`{name}` of `{id}` says `{line}` twice");
            }
            write(&package.join(path), |old| {
                let lines: BTreeSet<&str> = old.lines().chain(text.lines()).collect();
                Vec::from_iter(lines).join("\n") + "\n"
            })?;
        } else {
            write(&package.join(path), |_| text.clone())?;
        }
    }
    ensure!(manifests > 0, "the page shows no `Cargo.toml`");
    Ok(())
}

fn write(path: &Path, text: impl FnOnce(&str) -> String) -> Result<()> {
    let old = fs::read_to_string(path).unwrap_or_default();
    fs::create_dir_all(path.parent().unwrap_or(path))?;
    fs::write(path, text(&old)).with_context(|| format!("cannot write `{}`", tree::relative(path)))
}

fn build(dir: &Path, words: &[&str]) -> Result<()> {
    let mut cargo = cargo::cargo(dir);
    cargo.args(words);
    cargo::run(cargo).context("what the pages show does not build when it is pasted")
}

/// Runs the Rust hosts as programs and the JavaScript in Chromium.
fn run(root: &Path, dir: &Path, chapters: &[Chapter], guests: &[&Guest]) -> Result<usize> {
    let live = root.join("book/live");
    fs::create_dir_all(dir.join("book/live"))?;
    for file in tree::files(&live, "js")? {
        fs::copy(&file, dir.join("book/live").join(tree::name(&file)))?;
    }
    let engine = Engine::new(
        Host::Chromium,
        server::start(server::trials(dir), 0)?,
        LIMIT,
    );
    let mut ran = 0;
    for chapter in chapters {
        let stage = dir.join("target/run").join(&chapter.name);
        fs::create_dir_all(&stage)?;
        for guest in guests.iter().filter(|it| it.dir.starts_with(&chapter.dir)) {
            let module = fs::copy(cargo::module(dir, guest), stage.join(guest.module()));
            module.with_context(|| {
                format!(
                    "no example loads `{0}`, so `{0}` was not pasted",
                    guest.name
                )
            })?;
        }
        for guest in guests
            .iter()
            .filter(|it| it.bound && it.dir.starts_with(&chapter.dir))
        {
            let made = bindgen::dir(dir, guest);
            for file in bindgen::files(dir, guest)? {
                let staged = stage.join(file.strip_prefix(&made)?);
                fs::create_dir_all(staged.parent().unwrap_or(&stage))?;
                fs::copy(&file, staged)?;
            }
        }
        for file in chapter.shared()? {
            if file.extension().is_some_and(|it| it == "js") {
                let name = tree::name(&file);
                let pasted = dir
                    .join("packages")
                    .join(&chapter.name)
                    .join("src")
                    .join(&name);
                fs::copy(pasted, stage.join(&name))
                    .with_context(|| format!("no page shows `{}`", tree::relative(&file)))?;
            }
        }
        for example in &chapter.examples {
            for &host in example.hosts.iter().filter(|host| **host <= Host::Chromium) {
                let text = if host == Host::Chromium {
                    let file = host.file(&example.name);
                    fs::copy(
                        package(dir, chapter, example)?.join("examples").join(&file),
                        stage.join(&file),
                    )?;
                    engine.run(format!("run/{}/{file}", chapter.name))?.text()
                } else {
                    program::run(dir, &cargo::program(dir, example, host), LIMIT)?.text()
                };
                text.and_then(|text| compare::compare(&example.transcript_of(host), &text, false))
                    .with_context(|| format!("pasted, `{}` fails", example.trial(host)))?;
                ran += 1;
            }
        }
    }
    ensure!(ran > 0, "nothing was pasted");
    engine.close();
    Ok(ran)
}
