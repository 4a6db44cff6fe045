//! Processes the modules of guests that use wasm-bindgen, as its tool does, or that
//! use the book's own.

use std::hash::Hasher;
use std::path::{Path, PathBuf};
use std::{fs, process};

use anyhow::{Context, Result};
use siphasher::sip::SipHasher13;
use wasm_bindgen_cli_support::Bindgen;

use super::{cargo, mini};
use crate::listings::generated::Generated;
use crate::listings::{Guest, Listings, Tree, tree};

/// The folder of what the tool makes of `guest`; pages name it, too.
pub fn dir(tree: &Tree, guest: &Guest) -> PathBuf {
    tree.path("target/bindgen").join(&guest.name)
}

/// The processed module of `guest`.
pub fn processed_module(tree: &Tree, guest: &Guest) -> PathBuf {
    dir(tree, guest).join(format!("{}_bg.wasm", guest.name))
}

/// What a page that uses `guest` loads: its JavaScript, what that imports, and
/// the module.
pub fn page_files(tree: &Tree, guest: &Guest) -> Result<Vec<PathBuf>> {
    let mut files = tree.walk(&dir(tree, guest))?;
    files.retain(|path| !tree::name(path).ends_with(".d.ts"));
    Ok(files)
}

/// What the tool wrote for `guest`; nothing if `what` is not the tool's.
pub fn generated_text(tree: &Tree, guest: &Guest, what: Generated) -> Result<Option<String>> {
    let file = match what {
        Generated::Glue => format!("{}.js", guest.name),
        Generated::Types => format!("{}.d.ts", guest.name),
        Generated::Expansion => return Ok(None),
    };
    let text = tree.read(&dir(tree, guest).join(file))?;
    Ok(Some(format!("{}\n", text.trim_end())))
}

/// Processes the modules, linked in `tree`, of those guests that use wasm-bindgen.
pub fn process_all(tree: &Tree, listings: &Listings) -> Result<()> {
    let version = listings.lock.version("wasm-bindgen").unwrap_or_default();
    for guest in listings.guests().filter(|guest| guest.uses_bindgen) {
        let processed = process_module(tree, guest, version);
        processed.with_context(|| format!("cannot process `{}`", guest.module()))?;
    }
    Ok(())
}

/// Has the tool of `guest` process its module, unless it has done so already, and leaves
/// nothing of an earlier run behind.
fn process_module(tree: &Tree, guest: &Guest, version: &str) -> Result<()> {
    let dir = dir(tree, guest);
    let stamp = stamp(tree, guest, version)?;
    let stamp_file = dir.with_extension("stamp");
    if dir.is_dir() && fs::read_to_string(&stamp_file).is_ok_and(|it| it == stamp) {
        return Ok(());
    }
    // Another program may read the folder, so it is not missing for long.
    let fresh = dir.with_file_name(format!("{}.{}", guest.name, process::id()));
    if guest.uses_book_bindgen {
        mini::process_module(tree, guest, &fresh)?;
    } else {
        generate(tree, guest, &fresh)?;
    }
    if dir.is_dir() {
        fs::remove_dir_all(&dir)?;
    }
    fs::rename(&fresh, &dir)?;
    Ok(fs::write(stamp_file, stamp)?)
}

/// A text that differs wherever the tool, of this `version`, may write something else:
/// SipHash-1-3 of the linked module, and of the book's own tool.
fn stamp(tree: &Tree, guest: &Guest, version: &str) -> Result<String> {
    let mut hasher = SipHasher13::new();
    hasher.write(&tree.read_bytes(&cargo::module(tree, guest))?);
    if guest.uses_book_bindgen {
        hasher.write(&tree.read_bytes(&mini::tool(tree))?);
    }
    Ok(format!("{version} {:016x}\n", hasher.finish()))
}

/// Does what `wasm-bindgen --target web` does.
fn generate(tree: &Tree, guest: &Guest, dir: &Path) -> Result<()> {
    Bindgen::new()
        .input_path(cargo::module(tree, guest))
        .web(true)?
        .typescript(true)
        .omit_default_module_path(false)
        .generate(dir)
}
