//! Chapters as they stand in `listings/`: nothing is registered, all is found.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail, ensure};

use crate::listings::example::Example;
use crate::listings::tree;

pub use crate::listings::guest::Guest;

/// A folder of `listings/` with a `Cargo.toml`.
#[derive(Clone, Debug)]
pub struct Chapter {
    pub name: String,
    pub dir: PathBuf,
    pub guests: Vec<Guest>,
    pub examples: Vec<Example>,
    /// The sources that the compiler must refuse.
    pub compile_fail: Vec<PathBuf>,
}

impl Chapter {
    /// Every chapter under `root`, by name. A guest that `listings` does not
    /// depend on is an error: it would be in no workspace. So are two examples
    /// of one name: Cargo would build both to the same file.
    pub fn all(root: &Path) -> Result<Vec<Chapter>> {
        let listings = root.join("listings");
        let manifest = tree::read(&listings.join("Cargo.toml"))?;
        let mut chapters = Vec::new();
        for dir in tree::entries(&listings)? {
            if !dir.is_dir() || ["src", "tests"].contains(&&*tree::name(&dir)) {
                continue;
            }
            ensure!(
                dir.join("Cargo.toml").is_file(),
                "`{}` has no `Cargo.toml`: a chapter is a crate, whose examples load guests \
                 of its own or crates in folders below",
                tree::name(&dir)
            );
            chapters.push(Chapter::read(dir)?);
        }
        for guest in chapters.iter().flat_map(|chapter| &chapter.guests) {
            let path = guest.dir.strip_prefix(&listings).unwrap_or(&guest.dir);
            let path = path.to_string_lossy().replace('\\', "/");
            let line = format!("{} = {{ path = \"{path}\" }}", guest.name);
            ensure!(
                manifest.contains(&line),
                "`listings` does not know `{path}`: add `{line}` to `listings/Cargo.toml`"
            );
        }
        for chapter in chapters.iter().filter(|it| it.is_project()) {
            chapter.joins(root, &manifest)?;
        }
        let mut seen: Vec<&Example> = Vec::new();
        for example in chapters.iter().flat_map(|chapter| &chapter.examples) {
            if let Some(twin) = seen.iter().find(|twin| twin.name == example.name) {
                bail!(
                    "`{}` and `{}` share a name, and so would their programs: rename one",
                    twin.id(),
                    example.id()
                );
            }
            seen.push(example);
        }
        Ok(chapters)
    }

    /// The chapter called `name`; the error lists those that exist.
    pub fn find(root: &Path, name: &str) -> Result<Chapter> {
        let chapters = Chapter::all(root)?;
        let names: Vec<String> = chapters.iter().map(|it| it.name.clone()).collect();
        let found = chapters.into_iter().find(|it| it.name == name);
        found.ok_or_else(|| anyhow::anyhow!("no chapter `{name}`; there are {names:?}"))
    }

    /// The guest called `name`, of whichever chapter.
    pub fn guest(root: &Path, name: &str) -> Result<Guest> {
        let chapters = Chapter::all(root)?;
        let mut guests = chapters.into_iter().flat_map(|chapter| chapter.guests);
        let found = guests.find(|guest| guest.name == name);
        found.ok_or_else(|| anyhow::anyhow!("no guest `{name}`"))
    }

    /// The example called `name`; the error lists those that exist.
    pub fn example(&self, name: &str) -> Result<&Example> {
        let found = self.examples.iter().find(|it| it.name == name);
        found.ok_or_else(|| {
            let names: Vec<&str> = self.examples.iter().map(|it| &*it.name).collect();
            anyhow::anyhow!(
                "no example `{name}` in `{}`; there are {names:?}",
                self.name
            )
        })
    }

    /// The tree in which it stands.
    pub fn root(&self) -> &Path {
        let listings = self.dir.parent().unwrap_or(&self.dir);
        listings.parent().unwrap_or(listings)
    }

    /// Whether the crate of the chapter's name is no guest: then it is a project
    /// of host programs, and each of its guests has a folder in it.
    pub fn is_project(&self) -> bool {
        self.guests.iter().all(|guest| guest.name != self.name)
    }

    /// What the hosts of a project share: its own Rust and JavaScript.
    pub fn shared(&self) -> Result<Vec<PathBuf>> {
        if !self.is_project() {
            return Ok(Vec::new());
        }
        let src = self.dir.join("src");
        Ok([tree::files(&src, "rs")?, tree::files(&src, "js")?].concat())
    }

    /// Refuses a project that no manifest puts into the workspace.
    fn joins(&self, root: &Path, listings: &str) -> Result<()> {
        let name = &self.name;
        let (line, file) = if self.dir.join("src/lib.rs").is_file() {
            let line = format!("{name} = {{ path = \"{name}\" }}");
            (line, "listings/Cargo.toml")
        } else {
            (format!("\"listings/{name}\""), "Cargo.toml")
        };
        let known = listings.contains(&line) || tree::read(&root.join(file))?.contains(&line);
        ensure!(
            known,
            "`{name}` is in no workspace: add `{line}` to `{file}`"
        );
        Ok(())
    }

    fn read(dir: PathBuf) -> Result<Chapter> {
        let name = tree::name(&dir);
        let mut guests = Vec::new();
        for dir in [vec![dir.clone()], tree::entries(&dir)?].concat() {
            guests.extend(Guest::read(dir)?);
        }
        let examples = Example::all(&name, &dir.join("examples"))?;
        let compile_fail = tree::files(&dir.join("compile_fail"), "rs")?;
        Ok(Chapter {
            name,
            dir,
            guests,
            examples,
            compile_fail,
        })
    }
}
