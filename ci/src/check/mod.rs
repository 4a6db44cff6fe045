//! All that CI checks, in the order that finds mistakes soonest.
//!
//! In: the project as it is. Out: what is wrong, or how many of each passed. It reads
//! the built book as a reader gets it, and what pages show from `Page::shown`.

use std::env;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use clap::ValueEnum;

use crate::book::build;
use crate::listings::Tree;
use crate::machine::{npm, versions};
use crate::process;

mod projects;
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
    /// Of the pages, visit this one alone: `strings`
    #[arg(long)]
    page: Option<String>,
}

/// The checks, in the order in which they run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Step {
    Format,
    Clippy,
    Runner,
    Listings,
    Types,
    Projects,
    Book,
    Html,
    Pages,
}

/// Runs every check; the first that fails ends it.
pub fn run(tree: &Tree, options: &Options) -> Result<()> {
    for &step in Step::value_variants() {
        let skipped = options.skip_tests && step == Step::Listings;
        if skipped || options.only.is_some_and(|only| only != step) {
            continue;
        }
        let name = format!("{step:?}").to_lowercase();
        println!("== {name}");
        let start = Instant::now();
        step.check(tree, options.page.as_deref())
            .with_context(|| format!("the check `{name}` failed"))?;
        println!("== {name} passed in {:.1?}", start.elapsed());
    }
    Ok(())
}

impl Step {
    /// Runs this check; `page` is the only page to visit, if there is one.
    fn check(self, tree: &Tree, page: Option<&str>) -> Result<()> {
        match self {
            Step::Format => cargo(tree, &["fmt", "--all", "--check"]),
            Step::Clippy => clippy(tree),
            Step::Runner => cargo(tree, &["test", "--quiet", "--package", "ci"]),
            Step::Listings => cargo(tree, &["test", "--package", "listings"]),
            Step::Types => {
                let programs = types::check(tree)?;
                println!("programs in TypeScript: {programs} passed, 0 failed");
                Ok(())
            }
            Step::Projects => {
                let passed = projects::check(tree)?;
                println!("projects: {passed} passed, 0 failed");
                Ok(())
            }
            Step::Book => build::build(tree),
            Step::Html => html(tree),
            Step::Pages => {
                let visits = site::check(tree, page)?;
                println!("visits: {visits} passed, 0 failed");
                Ok(())
            }
        }
    }
}

/// Warnings are errors with the compiler that `rust-toolchain.toml` pins; any
/// other may know more of them, and the check is about mistakes.
fn clippy(tree: &Tree) -> Result<()> {
    let mut words = vec!["clippy", "--workspace", "--all-targets"];
    if versions::is_pinned(tree)? {
        words.extend(["--", "--deny", "warnings"]);
    }
    cargo(tree, &words)
}

/// Checks the pages against the HTML standard.
fn html(tree: &Tree) -> Result<()> {
    npm::ensure_checkers(tree)?;
    let pages = tree.files(&tree.path("target/book"), "html")?;
    ensure!(!pages.is_empty(), "no page to check in `target/book`");
    let mut validate = Command::new(npm::file(tree, ".bin/html-validate"));
    validate
        .arg("--config")
        .arg(tree.path("ci/html-validate.json"))
        .args(&pages);
    process::run(&mut validate).context("these pages are not valid HTML")?;
    println!("pages of valid HTML: {}", pages.len());
    Ok(())
}

fn cargo(tree: &Tree, words: &[&str]) -> Result<()> {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(words).current_dir(tree.root()).env("CI", "true");
    process::run(&mut cargo)
}
