//! Puts what browsers run where a page finds it: `target/run/CHAPTER/`.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use anyhow::{Context, Result};

use crate::build::bindgen;
use crate::build::cargo;
use crate::build::modules_json;
use crate::listings::chapter::Chapter;
use crate::listings::host::Host;
use crate::listings::tree;

/// Copies the JavaScript hosts and modules of `chapters`, writes down what is
/// known of the modules, and removes what is none of these. A file that has not
/// changed is left alone, so that whoever watches the folder sees changes only.
pub fn stage(root: &Path, chapters: &[Chapter]) -> Result<()> {
    let run = root.join("target/run");
    let mut files = BTreeMap::new();
    for chapter in chapters {
        let dir = run.join(&chapter.name);
        for guest in &chapter.guests {
            let module = cargo::module(root, guest);
            files.insert(dir.join(guest.module()), bytes(&module)?);
            if guest.bound {
                let made = bindgen::dir(root, guest);
                for path in bindgen::files(root, guest)? {
                    files.insert(dir.join(path.strip_prefix(&made)?), bytes(&path)?);
                }
            }
        }
        for example in &chapter.examples {
            if example.hosts.contains(&Host::Chromium) {
                let program = example.program(Host::Chromium);
                files.insert(dir.join(tree::name(&program)), bytes(&program)?);
            }
        }
        for file in chapter.shared()? {
            if file.extension().is_some_and(|it| it == "js") {
                files.insert(dir.join(tree::name(&file)), bytes(&file)?);
            }
        }
        files.insert(dir.join("modules.json"), modules_json::of(root, chapter)?);
    }
    for (path, contents) in &files {
        let written = write(path, contents);
        written.with_context(|| format!("cannot write `{}`", tree::relative(path)))?;
    }
    fs::create_dir_all(&run)?;
    for path in tree::walk(&run)? {
        if !files.contains_key(&path) {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}

fn bytes(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read `{}`", tree::relative(path)))
}

fn write(path: &Path, contents: &[u8]) -> io::Result<()> {
    if fs::read(path).ok().as_deref() != Some(contents) {
        fs::create_dir_all(path.parent().unwrap_or(path))?;
        fs::write(path, contents)?;
    }
    Ok(())
}
