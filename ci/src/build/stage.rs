//! Puts what hosts of JavaScript run where they find it: `target/run/CHAPTER/`.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use anyhow::{Context, Result};

use super::{bindgen, cargo, modules_json};
use crate::listings::{Language, Listings, Program, tree};

/// Copies the JavaScript programs and modules of all chapters, writes down what is
/// known of the modules, and removes what is none of these. A file that has not
/// changed is left alone, so that what watches the folder sees changes only.
pub fn stage(listings: &Listings) -> Result<()> {
    let tree = &listings.tree;
    let run = tree.path("target/run");
    let mut files = BTreeMap::new();
    for chapter in &listings.chapters {
        let dir = run.join(&chapter.name);
        for guest in &chapter.guests {
            let module = cargo::module(tree, guest);
            files.insert(dir.join(guest.module()), tree.read_bytes(&module)?);
            if guest.uses_bindgen {
                let made = bindgen::dir(tree, guest);
                for path in bindgen::page_files(tree, guest)? {
                    let target = dir.join(path.strip_prefix(&made)?);
                    files.insert(target, tree.read_bytes(&path)?);
                }
            }
        }
        let programs = chapter.examples.iter();
        let programs = programs.filter(|example| example.runs_on_pages());
        let programs = programs.map(|example| example.program(Program::JavaScript));
        let shared = chapter.shared_in(Language::JavaScript).cloned();
        for file in programs.chain(shared) {
            files.insert(dir.join(tree::name(&file)), tree.read_bytes(&file)?);
        }
        files.insert(
            dir.join("modules.json"),
            modules_json::write(listings, chapter)?,
        );
    }
    for (path, contents) in &files {
        let written = write(path, contents);
        written.with_context(|| format!("cannot write `{}`", tree.relative(path)))?;
    }
    fs::create_dir_all(&run)?;
    for path in tree.walk(&run)? {
        if !files.contains_key(&path) {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}

fn write(path: &Path, contents: &[u8]) -> io::Result<()> {
    if fs::read(path).ok().as_deref() != Some(contents) {
        fs::create_dir_all(path.parent().unwrap_or(path))?;
        fs::write(path, contents)?;
    }
    Ok(())
}
