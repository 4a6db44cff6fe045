//! Chapters: each a folder of `listings/` with a crate of its name.

use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};

use super::example::Example;
use super::guest::Guest;
use super::host::Language;
use super::manifest::Manifest;
use super::tree::{self, Tree};

/// A folder of `listings/` with a `Cargo.toml`.
#[derive(Clone, Debug)]
pub struct Chapter {
    pub name: String,
    pub dir: PathBuf,
    pub manifest: Manifest,
    pub guests: Vec<Guest>,
    pub examples: Vec<Example>,
    /// The sources that the compiler must refuse.
    pub compile_fail: Vec<PathBuf>,
    /// The Rust and JavaScript in its `src` that the host programs of a group share.
    pub shared: Vec<PathBuf>,
    /// The crates of the book's own bindings generator, if a guest uses it.
    pub generator_crates: Vec<PathBuf>,
}

impl Chapter {
    pub(super) fn read(tree: &Tree, dir: PathBuf) -> Result<Chapter> {
        let name = tree::name(&dir);
        ensure!(
            dir.join("Cargo.toml").is_file(),
            "`{}` has no `Cargo.toml`: a chapter is a crate, whose examples load guests of its \
             own or crates in folders below",
            tree.relative(&dir)
        );
        let mut guests: Vec<Guest> = Guest::read(tree, &dir)?.into_iter().collect();
        for dir in tree.entries(&dir)? {
            guests.extend(Guest::read(tree, &dir)?);
        }
        let mut chapter = Chapter {
            manifest: Manifest::read(tree, &dir.join("Cargo.toml"))?,
            examples: Example::read_all(tree, &name, &dir.join("examples"))?,
            compile_fail: tree.files(&dir.join("compile_fail"), "rs")?,
            shared: Vec::new(),
            generator_crates: Vec::new(),
            name,
            dir,
            guests,
        };
        chapter.shared = chapter.read_shared(tree)?;
        chapter.generator_crates = chapter.read_generator_crates(tree)?;
        Ok(chapter)
    }

    /// Whether the crate of the chapter's name is no guest: then it is a group
    /// of host programs, and each of its guests has a folder in it.
    pub fn is_group(&self) -> bool {
        self.guests.iter().all(|guest| guest.name != self.name)
    }

    /// The guest called `name`, if it is one of this chapter's.
    pub fn guest(&self, name: &str) -> Option<&Guest> {
        self.guests.iter().find(|guest| guest.name == name)
    }

    /// The guests that `example`, of this chapter, loads.
    pub fn guests_of(&self, example: &Example) -> Vec<&Guest> {
        let names = &example.needs.guests;
        let guests = self.guests.iter();
        guests.filter(|guest| names.contains(&guest.name)).collect()
    }

    /// Those of them whose processed module it loads.
    pub fn processed_guests_of(&self, example: &Example) -> Vec<&Guest> {
        let names = &example.needs.processed_guests;
        let guests = self.guests.iter();
        guests.filter(|guest| names.contains(&guest.name)).collect()
    }

    /// What it shares in one language.
    pub fn shared_in(&self, language: Language) -> impl Iterator<Item = &PathBuf> {
        let extension = language.extension();
        let files = self.shared.iter();
        files.filter(move |path| tree::has_extension(path, extension))
    }

    /// Whether its crate has something for others to use.
    pub fn has_library(&self) -> bool {
        self.dir.join("src/lib.rs").is_file()
    }

    fn read_shared(&self, tree: &Tree) -> Result<Vec<PathBuf>> {
        if !self.is_group() {
            return Ok(Vec::new());
        }
        let src = self.dir.join("src");
        Ok([tree.files(&src, "rs")?, tree.files(&src, "js")?].concat())
    }

    /// The folders of the crates that guests are made with: the one that they depend
    /// on, and the others in the chapter that are no guests.
    fn read_generator_crates(&self, tree: &Tree) -> Result<Vec<PathBuf>> {
        if !self.guests.iter().any(|guest| guest.uses_book_bindgen) {
            return Ok(Vec::new());
        }
        let mut dirs = tree.entries(&self.dir)?;
        let is_guest = |dir: &Path| self.guests.iter().any(|guest| guest.dir == dir);
        dirs.retain(|dir| dir.join("Cargo.toml").is_file() && !is_guest(dir));
        Ok(dirs)
    }

    /// Every file of these crates, in order of paths.
    pub fn generator_files(&self, tree: &Tree) -> Result<Vec<PathBuf>> {
        let files = self.generator_crates.iter().map(|dir| tree.walk(dir));
        Ok(files.collect::<Result<Vec<_>>>()?.concat())
    }
}
