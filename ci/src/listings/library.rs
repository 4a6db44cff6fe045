//! Crates that the guests of a chapter share, and that link to no module.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::manifest::Manifest;
use super::tree::Tree;

/// The crate of the book's own bindings generator on which its guests depend.
pub const BOOK_BINDGEN: &str = "mini";

/// A crate in a folder beside that of a guest.
#[derive(Clone, Debug)]
pub struct Library {
    pub name: String,
    pub dir: PathBuf,
    pub manifest: Manifest,
    /// The Rust files in its `src`.
    pub files: Vec<PathBuf>,
}

impl Library {
    /// The libraries of the guest in the folder `guest`: what it depends on by the
    /// line `NAME = { path = "../NAME" }`. Pages show the book's own generator otherwise.
    pub(super) fn of_guest(tree: &Tree, guest: &Path, manifest: &Manifest) -> Result<Vec<Library>> {
        let beside = guest.parent().unwrap_or(guest);
        let mut libraries = Vec::new();
        for (name, dependency) in &manifest.dependencies {
            let is_beside = dependency.path.as_deref() == Some(&format!("../{name}"));
            if is_beside && name != BOOK_BINDGEN {
                let dir = beside.join(name);
                libraries.push(Library {
                    name: name.clone(),
                    manifest: Manifest::read(tree, &dir.join("Cargo.toml"))?,
                    files: tree.files(&dir.join("src"), "rs")?,
                    dir,
                });
            }
        }
        Ok(libraries)
    }
}
