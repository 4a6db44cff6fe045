//! Finds the guests, and makes a test of every Rust block of the book.

use std::path::PathBuf;
use std::{env, fs};

use anyhow::{Context, Result};
use ci::listings::chapter::Chapter;
use ci::listings::report::Report;
use ci::listings::tree;
use ci::page;

fn main() -> Result<()> {
    let root = tree::root();
    println!("cargo::rerun-if-changed={}", root.join("book").display());
    println!(
        "cargo::rerun-if-changed={}",
        root.join("listings").display()
    );
    let out = PathBuf::from(env::var_os("OUT_DIR").context("Cargo sets `OUT_DIR`")?);
    let dir = out.join("pages");
    if dir.is_dir() {
        fs::remove_dir_all(&dir)?;
    }
    fs::create_dir_all(&dir)?;
    let chapters = Chapter::all(root)?;
    let guests = chapters.iter().flat_map(|chapter| &chapter.guests);
    let mut names: Vec<String> = guests.map(|guest| guest.name.clone()).collect();
    // Skeptic does not find a project of the same name as a crate on crates.io.
    let shares = |it: &&Chapter| it.is_project() && it.dir.join("src/lib.rs").is_file();
    names.extend(chapters.iter().filter(shares).map(|it| it.name.clone()));
    let crates: String = names
        .iter()
        .map(|it| format!("pub use ::{it};\n"))
        .collect();
    fs::write(out.join("crates.rs"), crates)?;
    let mut blocks = Vec::new();
    for path in page::all(root)? {
        let source = tree::read(&path)?;
        // A page that cannot be expanded has a test of its own that says why.
        if let Ok(expanded) = page::expand(root, &path, &source, &Report::default()) {
            let file = dir.join(tree::name(&path));
            fs::write(&file, page::for_skeptic(&expanded, &names))?;
            blocks.push(file);
        }
    }
    fs::write(out.join("skeptic-tests.rs"), "")?;
    skeptic::generate_doc_tests(&blocks);
    // The tests call it by way of `tests/skeptic.rs`, which shortens messages.
    let tests = fs::read_to_string(out.join("skeptic-tests.rs"))?;
    let tests = tests.replace("skeptic::rt::compile_test", "compile_test");
    fs::write(out.join("blocks.rs"), tests)?;
    Ok(())
}
