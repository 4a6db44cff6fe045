//! All that CI checks, in the order that finds mistakes soonest.

use std::env;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use clap::ValueEnum;

use crate::book::build as book;
use crate::listings::tree;
use crate::machine::npm;
use crate::machine::versions;

mod paste;
mod site;
mod types;

/// What `cargo ci check` takes.
#[derive(clap::Args)]
pub struct Options {
    /// Leave out `cargo test -p listings`, because it has just run
    #[arg(long)]
    skip_tests: bool,
    /// Check this alone
    #[arg(long, value_enum)]
    only: Option<Step>,
}

/// The checks, in the order in which they run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Step {
    Format,
    Clippy,
    Runner,
    Listings,
    Types,
    Paste,
    Book,
    Html,
    Pages,
}

/// Runs every check; the first that fails ends it.
pub fn run(root: &Path, options: &Options) -> Result<()> {
    for &step in Step::value_variants() {
        let skipped = options.skip_tests && step == Step::Listings;
        if skipped || options.only.is_some_and(|only| only != step) {
            continue;
        }
        let name = format!("{step:?}").to_lowercase();
        println!("== {name}");
        let start = Instant::now();
        step.check(root)
            .with_context(|| format!("the check `{name}` failed"))?;
        println!("== {name} passed in {:.1?}", start.elapsed());
    }
    Ok(())
}

impl Step {
    fn check(self, root: &Path) -> Result<()> {
        match self {
            Step::Format => cargo(root, &["fmt", "--all", "--check"]),
            Step::Clippy => clippy(root),
            Step::Runner => cargo(root, &["test", "--quiet", "--package", "ci"]),
            Step::Listings => cargo(root, &["test", "--package", "listings"]),
            Step::Types => {
                let programs = types::check(root)?;
                println!("programs in TypeScript: {programs} passed, 0 failed");
                Ok(())
            }
            Step::Paste => {
                let ran = paste::check(root)?;
                println!("pasted programs: {ran} passed, 0 failed");
                Ok(())
            }
            Step::Book => book::build(root),
            Step::Html => html(root),
            Step::Pages => {
                let visits = site::check(root)?;
                println!("visits: {visits} passed, 0 failed");
                Ok(())
            }
        }
    }
}

/// Warnings are errors with the compiler that `rust-toolchain.toml` pins; any
/// other may know more of them, and the check is about mistakes.
fn clippy(root: &Path) -> Result<()> {
    let mut words = vec!["clippy", "--workspace", "--all-targets"];
    if versions::pinned(root)? {
        words.extend(["--", "--deny", "warnings"]);
    }
    cargo(root, &words)
}

/// Holds the pages against the HTML standard.
fn html(root: &Path) -> Result<()> {
    npm::ensure(root)?;
    let mut pages = tree::files(&root.join("target/book"), "html")?;
    pages.retain(|page| page.parent().is_some_and(|it| it.ends_with("target/book")));
    ensure!(!pages.is_empty(), "no page to check in `target/book`");
    let status = Command::new(npm::file(root, ".bin/html-validate"))
        .arg("--config")
        .arg(root.join("ci/html-validate.json"))
        .args(&pages)
        .status()
        .context("cannot run `html-validate`")?;
    ensure!(status.success(), "these pages are no valid HTML: see above");
    println!("pages of valid HTML: {}", pages.len());
    Ok(())
}

fn cargo(root: &Path, words: &[&str]) -> Result<()> {
    let line = format!("`cargo {}`", words.join(" "));
    let status = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(words)
        .current_dir(root)
        .env("CI", "true")
        .status()
        .with_context(|| format!("cannot run {line}"))?;
    ensure!(status.success(), "{line} failed: see its message above");
    Ok(())
}
