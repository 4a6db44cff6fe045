//! Processes the modules of guests that use wasm-bindgen, as its tool does, or that
//! use the book's own.

use std::path::{Path, PathBuf};
use std::{fs, process};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::build::cargo;
use crate::build::mini;
use crate::listings::chapter::{Chapter, Guest};
use crate::listings::generated::Generated;
use crate::listings::tree;

/// Where the tool puts what it makes of `guest`; pages name this folder, too.
pub fn dir(root: &Path, guest: &Guest) -> PathBuf {
    root.join("target/bindgen").join(&guest.name)
}

/// The processed module of `guest`.
pub fn module(root: &Path, guest: &Guest) -> PathBuf {
    dir(root, guest).join(format!("{}_bg.wasm", guest.name))
}

/// What a page that uses `guest` loads: its JavaScript, what that imports, and
/// the module.
pub fn files(root: &Path, guest: &Guest) -> Result<Vec<PathBuf>> {
    let mut files = tree::walk(&dir(root, guest))?;
    files.retain(|path| !tree::name(path).ends_with(".d.ts"));
    Ok(files)
}

/// What the tool wrote for `guest`, if `what` is the tool's.
pub fn generated(root: &Path, guest: &Guest, what: Generated) -> Result<Option<String>> {
    let file = match what {
        Generated::Glue => format!("{}.js", guest.name),
        Generated::Types => format!("{}.d.ts", guest.name),
        Generated::Expansion => return Ok(None),
    };
    let text = tree::read(&dir(root, guest).join(file))?;
    Ok(Some(format!("{}\n", text.trim_end())))
}

/// Processes the linked modules of those guests of `chapters` that are bound.
pub fn process(root: &Path, chapters: &[Chapter]) -> Result<()> {
    let guests = chapters.iter().flat_map(|chapter| &chapter.guests);
    for guest in guests.filter(|guest| guest.bound) {
        one(root, guest).with_context(|| format!("cannot process `{}`", guest.module()))?;
    }
    Ok(())
}

/// Has the tool of `guest` process its module, and leaves nothing of an earlier run
/// behind.
fn one(root: &Path, guest: &Guest) -> Result<()> {
    let dir = dir(root, guest);
    // Somebody else may read the folder, so it is not missing for long.
    let fresh = dir.with_file_name(format!("{}.{}", guest.name, process::id()));
    if guest.mini {
        mini::process(root, guest, &fresh)?;
    } else {
        generate(root, guest, &fresh)?;
    }
    if dir.is_dir() {
        fs::remove_dir_all(&dir)?;
    }
    Ok(fs::rename(&fresh, &dir)?)
}

/// Does what `wasm-bindgen --target web` does.
fn generate(root: &Path, guest: &Guest, dir: &Path) -> Result<()> {
    Bindgen::new()
        .input_path(cargo::module(root, guest))
        .web(true)?
        .typescript(true)
        .omit_default_module_path(false)
        .generate(dir)
}
