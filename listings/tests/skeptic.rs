//! Every Rust block of the book compiles as the reader sees it.

use std::env;
use std::panic;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, Result};
use ci::listings::report::Report;
use ci::listings::{Chapter, Listings, Tree, tree};
use ci::machine::target;
use ci::page::{self, RustBlock};
use libtest_mimic::{Arguments, Failed, Trial};
use skeptic::rt;

fn main() -> ExitCode {
    let args = Arguments::from_args();
    match trials() {
        Ok(trials) => libtest_mimic::run(&args, trials).exit_code(),
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// What skeptic has to know of this build.
struct Build {
    root: String,
    /// A folder of this profile's as build scripts have one: skeptic finds the crates
    /// from there.
    out: String,
    target: String,
}

/// A trial for each block, in the order of the pages.
fn trials() -> Result<Vec<Trial>> {
    let listings = Listings::read(Tree::here())?;
    let build = Arc::new(find_build(&listings.tree)?);
    let crates = crate_names(&listings);
    let mut trials = Vec::new();
    for path in page::all(&listings.tree)? {
        let source = listings.tree.read(&path)?;
        // A page that cannot be expanded has a test of its own that says why.
        let Ok(page) = page::expand(&listings, &Report::default(), &path, &source) else {
            continue;
        };
        for block in page::rust_blocks(&page, &crates) {
            let file = block.name.strip_prefix("listings/").unwrap_or(&block.name);
            let name = format!("{}: {file}", tree::stem(&path));
            let build = Arc::clone(&build);
            trials.push(Trial::test(name, move || compile(&build, &block)));
        }
    }
    // Skeptic's own are long, and what rustc said stands above.
    panic::set_hook(Box::new(|_| {}));
    Ok(trials)
}

fn compile(build: &Build, block: &RustBlock) -> Result<(), Failed> {
    let check = if block.runs {
        rt::run_test
    } else {
        rt::compile_test
    };
    let Build { root, out, target } = build;
    panic::catch_unwind(|| check(root, out, target, &block.code)).map_err(|_| {
        eprintln!("That is what rustc answers to `{}`.", block.name);
        Failed::from(format!(
            "the block `{}` does not compile: rustc's answer stands above",
            block.name
        ))
    })
}

fn find_build(tree: &Tree) -> Result<Build> {
    let program = env::current_exe()?;
    let profile = program.ancestors().nth(2);
    let profile = profile.context("this test is in no folder of Cargo's")?;
    let text = |path: PathBuf| path.into_os_string().into_string().ok();
    let root = text(tree.path("listings")).context("the book's path is not UTF-8")?;
    let out = text(profile.join("build/listings/out"));
    Ok(Build {
        root,
        out: out.context("the target folder's path is not UTF-8")?,
        target: target::host_triple()?,
    })
}

/// The crates that blocks use by way of this package.
fn crate_names(listings: &Listings) -> Vec<String> {
    let mut names: Vec<String> = listings.guests().map(|guest| guest.name.clone()).collect();
    // Skeptic does not find a project of the same name as a crate on crates.io.
    let shares = |chapter: &&Chapter| chapter.is_group() && chapter.has_library();
    let projects = listings.chapters.iter().filter(shares);
    names.extend(projects.map(|chapter| chapter.name.clone()));
    names
}
