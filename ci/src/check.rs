//! All that CI checks, in the order that finds mistakes soonest.

use std::env;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, ensure};

use crate::{book, paste, site, tree, versions};

/// What `cargo ci check` takes.
#[derive(clap::Args)]
pub struct Options {
    /// Leave out `cargo test -p listings`, because it has just run
    #[arg(long)]
    skip_tests: bool,
}

/// Runs every check; the first that fails ends it.
pub fn run(root: &Path, options: &Options) -> Result<()> {
    step("format", || cargo(root, &["fmt", "--all", "--check"]))?;
    step("clippy", || clippy(root))?;
    step("runner", || {
        cargo(root, &["test", "--quiet", "--package", "ci"])
    })?;
    if !options.skip_tests {
        step("listings", || {
            cargo(root, &["test", "--package", "listings"])
        })?;
    }
    step("paste", || {
        let ran = paste::check(root)?;
        println!("pasted programs: {ran} passed, 0 failed");
        Ok(())
    })?;
    step("book", || book::build(root))?;
    step("pages", || {
        let visits = site::check(root)?;
        println!("visits: {visits} passed, 0 failed");
        Ok(())
    })?;
    Ok(())
}

fn step(name: &str, check: impl FnOnce() -> Result<()>) -> Result<()> {
    println!("== {name}");
    let start = Instant::now();
    check().with_context(|| format!("the check `{name}` failed"))?;
    println!("== {name} passed in {:.1?}", start.elapsed());
    Ok(())
}

/// Warnings are errors with the compiler that `rust-toolchain.toml` pins; any
/// other may know more of them, and the check is about mistakes.
fn clippy(root: &Path) -> Result<()> {
    let mut words = vec!["clippy", "--workspace", "--all-targets"];
    if pinned(root)? {
        words.extend(["--", "--deny", "warnings"]);
    }
    cargo(root, &words)
}

fn pinned(root: &Path) -> Result<bool> {
    let version = versions::rustc()?;
    let pins = tree::read(&root.join("rust-toolchain.toml"))?;
    Ok(pins.contains(&format!("channel = \"{version}\"")))
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
