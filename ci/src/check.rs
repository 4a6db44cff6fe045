//! All that CI checks, in the order that finds mistakes soonest.

use std::env;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, ensure};

use crate::{book, site};

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
    step("book", || book::build(root))?;
    step("pages", || site::check(root))?;
    println!("All checks passed");
    Ok(())
}

fn step(name: &str, check: impl FnOnce() -> Result<()>) -> Result<()> {
    println!("== {name}");
    let start = Instant::now();
    check().with_context(|| format!("the check `{name}` failed"))?;
    println!("== {name} passed in {:.1?}", start.elapsed());
    Ok(())
}

/// Warnings are errors with the compiler that `rust-toolchain.toml` pins; a
/// newer one, chosen by `RUSTUP_TOOLCHAIN`, may know more of them.
fn clippy(root: &Path) -> Result<()> {
    let mut words = vec!["clippy", "--quiet", "--workspace", "--all-targets"];
    if env::var_os("RUSTUP_TOOLCHAIN_UNPINNED").is_none() {
        words.extend(["--", "--deny", "warnings"]);
    }
    cargo(root, &words)
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
