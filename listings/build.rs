//! Finds the guests, and makes a test of every Rust block of the book.

use std::env;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use ci::listings::report::Report;
use ci::listings::{Chapter, Listings, Tree, tree};
use ci::page;

fn main() -> Result<()> {
    let out = PathBuf::from(env::var_os("OUT_DIR").context("Cargo sets `OUT_DIR`")?);
    // In trybuild's project the cases depend on guests themselves, and nothing is tested.
    if env::var_os("CARGO_CFG_TRYBUILD").is_some() {
        println!("cargo::rerun-if-changed=build.rs");
        return Ok(fs::write(out.join("crates.rs"), "")?);
    }
    let tree = Tree::here();
    for name in ["book", "listings"] {
        println!("cargo::rerun-if-changed={}", tree.path(name).display());
    }
    let listings = Listings::read(tree)?;
    let names = crate_names(&listings);
    let crates = names.iter().map(|name| format!("pub use ::{name};\n"));
    fs::write(out.join("crates.rs"), crates.collect::<String>())?;
    let blocks = write_pages(&listings, &out.join("pages"), &names)?;
    forget_builds(&out)?;
    fs::write(out.join("skeptic-tests.rs"), "")?;
    skeptic::generate_doc_tests(&blocks);
    // The tests call it by way of `tests/skeptic.rs`, which shortens messages.
    let tests = fs::read_to_string(out.join("skeptic-tests.rs"))?;
    let tests = tests.replace("skeptic::rt::compile_test", "compile_test");
    fs::write(out.join("blocks.rs"), tests)?;
    Ok(())
}

/// The crates that blocks use by way of this one.
fn crate_names(listings: &Listings) -> Vec<String> {
    let mut names: Vec<String> = listings.guests().map(|guest| guest.name.clone()).collect();
    // Skeptic does not find a project of the same name as a crate on crates.io.
    let shares = |chapter: &&Chapter| chapter.is_project() && chapter.has_library();
    let projects = listings.chapters.iter().filter(shares);
    names.extend(projects.map(|chapter| chapter.name.clone()));
    names
}

/// Writes the Rust blocks of each page to a file in the folder `dir`.
fn write_pages(listings: &Listings, dir: &Path, names: &[String]) -> Result<Vec<PathBuf>> {
    if dir.is_dir() {
        fs::remove_dir_all(dir)?;
    }
    fs::create_dir_all(dir)?;
    let mut files = Vec::new();
    for path in page::all(&listings.tree)? {
        let source = listings.tree.read(&path)?;
        // A page that cannot be expanded has a test of its own that says why.
        if let Ok(page) = page::expand(listings, &Report::default(), &path, &source) {
            let file = dir.join(tree::name(&path));
            let mut written = File::create(&file)?;
            written.write_all(page::for_skeptic(&page, names).as_bytes())?;
            // Skeptic has Cargo watch the file: as one that is always new, it would
            // have this run before every test.
            written.set_modified(fs::metadata(&path)?.modified()?)?;
            files.push(file);
        }
    }
    Ok(files)
}

/// Has skeptic look anew for the builds of crates to link: it keeps its answer for an
/// hour, also when a change of the workspace's manifest has replaced them.
fn forget_builds(out: &Path) -> Result<()> {
    let kept = out.ancestors().nth(3).map(|dir| dir.join(".skeptic-cache"));
    match kept {
        Some(kept) if kept.is_file() => Ok(fs::remove_file(kept)?),
        _ => Ok(()),
    }
}
