//! What a reader takes along of an example: a folder that builds and runs alone.
//!
//! In: the listings. Out: a [`Project`], its files and the commands that its README
//! gives. This room runs nothing and writes nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::listings::{Chapter, Example, Guest, Host, Language, Listings, tree};

mod generator;
mod lock;
mod manifest;
mod readme;
mod single;
mod sources;
mod steps;
mod web;
mod workspace;

pub use readme::{Block, blocks};
pub use steps::{SERVE, Step};

/// An example, with all that it needs to be built and run.
#[derive(Clone, Debug)]
pub struct Project {
    /// `strings-greet`: the name of its folder, and of its archive without the ending.
    pub name: String,
    /// By their paths in the folder, with `/` between names; the lock file is apart.
    pub files: BTreeMap<String, File>,
    /// What its README says to do, in order.
    pub steps: Vec<Step>,
}

/// A file of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    pub text: String,
    /// The listing that it is; nothing if it is made for the project.
    pub source: Option<PathBuf>,
}

impl Project {
    /// The project of `example`.
    pub fn of(listings: &Listings, chapter: &Chapter, example: &Example) -> Result<Project> {
        let mut project = Project {
            name: example.id().replace('/', "-"),
            files: BTreeMap::new(),
            steps: steps::steps(listings, chapter, example)?,
        };
        if chapter.is_group() || chapter.guests_of(example).is_empty() {
            workspace::add(&mut project, listings, chapter, example)?;
        } else {
            single::add(&mut project, listings, chapter, example)?;
        }
        project.add_programs(listings, example)?;
        web::add(&mut project, listings, example)?;
        let readme = readme::write(listings, example, &project)?;
        project.add("README.md", readme);
        Ok(project)
    }

    /// The lock file that goes along; nothing if Cargo builds nothing here.
    pub fn lock(&self, listings: &Listings) -> Result<Option<String>> {
        let has_cargo = self.files.contains_key("Cargo.toml");
        has_cargo.then(|| lock::write(listings, self)).transpose()
    }

    /// The paths of all its files, in order, that of the lock file among them.
    pub fn paths(&self) -> BTreeSet<&str> {
        let has_cargo = self.files.contains_key("Cargo.toml");
        let lock = has_cargo.then_some("Cargo.lock");
        self.files.keys().map(String::as_str).chain(lock).collect()
    }

    /// The files in the form of a tree, as `tree` prints it.
    pub fn draw_tree(&self) -> String {
        let mut lines = vec![format!("{}/", self.name)];
        let mut open: Vec<&str> = Vec::new();
        for path in self.paths() {
            let mut folders: Vec<&str> = path.split('/').collect();
            let file = folders.pop().unwrap_or_default();
            let mut same = folders.iter().zip(&open);
            let depth = same.position(|(a, b)| a != b);
            let depth = depth.unwrap_or(folders.len().min(open.len()));
            for (at, folder) in folders.iter().enumerate().skip(depth) {
                lines.push(format!("{}{folder}/", "  ".repeat(at + 1)));
            }
            lines.push(format!("{}{file}", "  ".repeat(folders.len() + 1)));
            open = folders;
        }
        lines.join("\n")
    }

    /// Adds what is made for the project.
    fn add(&mut self, path: impl Into<String>, text: impl Into<String>) {
        let mut text = text.into().trim_end().to_owned();
        text.push('\n');
        self.files.insert(path.into(), File { text, source: None });
    }

    /// Adds the listing `source`.
    fn add_listing(
        &mut self,
        listings: &Listings,
        path: impl Into<String>,
        source: &Path,
    ) -> Result<()> {
        let file = File {
            text: format!("{}\n", listings.text(source)?.trim_end()),
            source: Some(source.to_owned()),
        };
        self.files.insert(path.into(), file);
        Ok(())
    }

    /// Adds the Rust programs, and what they share.
    fn add_programs(&mut self, listings: &Listings, example: &Example) -> Result<()> {
        for &program in &example.programs {
            if program.language() != Language::Rust {
                continue;
            }
            let path = format!("examples/{}", program.file(&example.name));
            self.add_listing(listings, path, &example.program(program))?;
            let shared = example.needs.shared_files.get(&program);
            for file in shared.into_iter().flatten() {
                self.add_listing(listings, format!("src/{}", tree::name(file)), file)?;
            }
        }
        Ok(())
    }
}

/// Whether a native build of `guest`, too, lacks functions of a host's, as far as its
/// golden file says; wasm-bindgen has its own in their place.
fn lacks_imports(listings: &Listings, guest: &Guest) -> bool {
    let signatures = listings.text(&guest.signatures()).unwrap_or_default();
    !guest.uses_bindgen && signatures.contains("import ")
}

/// Whether a Rust program runs the example.
fn has_rust(example: &Example) -> bool {
    let mut programs = example.programs.iter();
    programs.any(|program| program.language() == Language::Rust)
}

/// The host of a browser's that a project is tried on.
pub const BROWSER: Host = Host::Chromium;
