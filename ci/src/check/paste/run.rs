//! Runs what was pasted: Rust hosts as programs, JavaScript in Chromium.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result, ensure};

use super::project::package;
use crate::build::{bindgen, cargo};
use crate::engines::{Browser, server};
use crate::golden::compare::compare;
use crate::listings::{Chapter, Example, Host, Language, Listings, Program, Tree, tree};
use crate::process::program;

const LIMIT: Duration = Duration::from_secs(30);

/// Runs each program of each example once; returns how many ran.
pub(super) fn run_all(listings: &Listings, pasted: &Tree) -> Result<usize> {
    let live = pasted.path("book/live");
    fs::create_dir_all(&live)?;
    for file in listings
        .tree
        .files(&listings.tree.path("book/live"), "js")?
    {
        fs::copy(&file, live.join(tree::name(&file)))?;
    }
    let origin = server::start(server::trials(pasted), 0)?;
    let browser = Browser::new(Host::Chromium, origin, LIMIT);
    let mut ran = 0;
    for chapter in &listings.chapters {
        let stage = stage_modules(pasted, chapter)?;
        stage_shared(listings, pasted, chapter, &stage)?;
        for example in &chapter.examples {
            for &program in &example.programs {
                let host = runner(program);
                if !example.hosts.contains(&host) {
                    continue;
                }
                let text = match program.language() {
                    Language::Rust => {
                        let program = cargo::built_program(pasted, example, program);
                        program::run(pasted.root(), &program, LIMIT)?.text()
                    }
                    Language::JavaScript => run_script(pasted, chapter, example, &stage, &browser),
                };
                text.and_then(|text| {
                    compare(&listings.tree, &example.transcript_of(host), &text, false)
                })
                .with_context(|| format!("pasted, `{}` fails", example.trial(host)))?;
                ran += 1;
            }
        }
    }
    ensure!(ran > 0, "nothing was pasted");
    browser.close();
    Ok(ran)
}

/// The host on which a pasted `program` is tried.
fn runner(program: Program) -> Host {
    match program {
        Program::Native => Host::Native,
        Program::Wasmtime => Host::Wasmtime,
        Program::JavaScript => Host::Chromium,
    }
}

/// Puts the modules of `chapter` into a folder for its pages, and returns that.
fn stage_modules(pasted: &Tree, chapter: &Chapter) -> Result<PathBuf> {
    let stage = pasted.path("target/run").join(&chapter.name);
    fs::create_dir_all(&stage)?;
    for guest in &chapter.guests {
        let module = fs::copy(cargo::module(pasted, guest), stage.join(guest.module()));
        let name = &guest.name;
        module.with_context(|| format!("no example loads `{name}`, so it was not pasted"))?;
        if guest.uses_bindgen {
            let made = bindgen::dir(pasted, guest);
            for file in bindgen::page_files(pasted, guest)? {
                let staged = stage.join(file.strip_prefix(&made)?);
                fs::create_dir_all(staged.parent().unwrap_or(&stage))?;
                fs::copy(&file, staged)?;
            }
        }
    }
    Ok(stage)
}

/// Copies the JavaScript that the examples of `chapter` share.
fn stage_shared(
    listings: &Listings,
    pasted: &Tree,
    chapter: &Chapter,
    stage: &std::path::Path,
) -> Result<()> {
    for file in chapter.shared_in(Language::JavaScript) {
        let name = tree::name(file);
        let source = pasted.path("packages").join(&chapter.name).join("src");
        fs::copy(source.join(&name), stage.join(&name))
            .with_context(|| format!("no page shows `{}`", listings.tree.relative(file)))?;
    }
    Ok(())
}

fn run_script(
    pasted: &Tree,
    chapter: &Chapter,
    example: &Example,
    stage: &std::path::Path,
    browser: &Browser,
) -> Result<String> {
    let file = Program::JavaScript.file(&example.name);
    let program = package(pasted, chapter, example)?
        .join("examples")
        .join(&file);
    fs::copy(program, stage.join(&file))?;
    browser.run(format!("run/{}/{file}", chapter.name))?.text()
}
