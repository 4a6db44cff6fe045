//! What `listings/` contains, read once into one value, [`Listings`].
//!
//! In: the tree's files. Out: chapters, guests, examples, their manifests, cards and
//! sources, and for each example what it needs. This room runs nothing and changes
//! nothing; it knows nothing of pages.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

pub mod card;
pub mod chapter;
pub mod example;
mod fingerprint;
pub mod generated;
pub mod guest;
pub mod host;
pub mod javascript;
pub mod library;
pub mod manifest;
pub mod needs;
pub mod report;
pub mod rust;
mod sources;
pub mod tree;
pub mod view;

pub use card::Card;
pub use chapter::Chapter;
pub use example::Example;
pub use guest::Guest;
pub use host::{Host, Kind, Language, Program};
pub use tree::Tree;

use manifest::{Dependency, Lock, Manifest};
use sources::Sources;

/// The book's listings, as they were when they were read.
#[derive(Debug)]
pub struct Listings {
    pub tree: Tree,
    /// By name.
    pub chapters: Vec<Chapter>,
    /// The workspace's manifest.
    pub workspace: Manifest,
    pub lock: Lock,
    /// Every text file below `listings/`.
    texts: BTreeMap<PathBuf, String>,
}

impl Listings {
    /// Reads the listings of `tree`: every file below `listings/` (about 1,600, in
    /// some tenths of a second). What contradicts a rule of the tree is an error that
    /// says how to mend it.
    pub fn read(tree: Tree) -> Result<Listings> {
        let dir = tree.path("listings");
        let manifest = Manifest::read(&tree, &dir.join("Cargo.toml"))?;
        let workspace = Manifest::read(&tree, &tree.path("Cargo.toml"))?;
        let mut chapters = Vec::new();
        for dir in tree.entries(&dir)? {
            if dir.is_dir() && !["src", "tests"].contains(&&*tree::name(&dir)) {
                chapters.push(Chapter::read(&tree, dir)?);
            }
        }
        for chapter in &chapters {
            ensure_in_workspace(&tree, chapter, &manifest, &workspace)?;
        }
        ensure_unique(&chapters)?;
        let sources = Sources::read(&tree, &chapters)?;
        for chapter in &mut chapters {
            let needs = needs::read::read_all(chapter, &sources)?;
            for (example, needs) in chapter.examples.iter_mut().zip(needs) {
                example.needs = needs;
            }
        }
        let mut texts = BTreeMap::new();
        for path in tree.walk(&dir)? {
            let bytes = tree.read_bytes(&path)?;
            texts.extend(String::from_utf8(bytes).ok().map(|text| (path, text)));
        }
        Ok(Listings {
            lock: Lock::read(&tree)?,
            tree,
            chapters,
            workspace,
            texts,
        })
    }

    /// The chapter called `name`; the error lists those that exist.
    pub fn chapter(&self, name: &str) -> Result<&Chapter> {
        let found = self.chapters.iter().find(|chapter| chapter.name == name);
        found.with_context(|| {
            let names = self.chapters.iter().map(|chapter| &chapter.name);
            format!("no chapter `{name}`; there are {:?}", Vec::from_iter(names))
        })
    }

    /// The guest called `name`, of whichever chapter.
    pub fn guest(&self, name: &str) -> Result<&Guest> {
        let mut guests = self.guests();
        let found = guests.find(|guest| guest.name == name);
        found.with_context(|| format!("no guest `{name}`"))
    }

    /// The guests of all chapters.
    pub fn guests(&self) -> impl Iterator<Item = &Guest> {
        self.chapters.iter().flat_map(|chapter| &chapter.guests)
    }

    /// The examples of all chapters, each with its chapter.
    pub fn examples(&self) -> impl Iterator<Item = (&Chapter, &Example)> {
        let chapters = self.chapters.iter();
        chapters.flat_map(|chapter| chapter.examples.iter().map(move |it| (chapter, it)))
    }

    /// The example whose id is `id`, as `CHAPTER/NAME`, and its chapter; the error
    /// lists those that exist.
    pub fn example(&self, id: &str) -> Result<(&Chapter, &Example)> {
        let parts = id.split_once('/');
        let (chapter, name) = parts.with_context(|| format!("`{id}` should be `CHAPTER/NAME`"))?;
        let chapter = self.chapter(chapter)?;
        let found = chapter.examples.iter().find(|it| it.name == name);
        let example = found.with_context(|| {
            let names = chapter.examples.iter().map(|it| &it.name);
            let names = Vec::from_iter(names);
            format!(
                "no example `{name}` in `{}`; there are {names:?}",
                chapter.name
            )
        })?;
        Ok((chapter, example))
    }

    /// The text of a file below `listings/`; the error names it.
    pub fn text(&self, path: &Path) -> Result<&str> {
        let text = self.texts.get(path);
        let text = text.with_context(|| format!("cannot read `{}`", self.tree.relative(path)))?;
        Ok(text)
    }

    /// Whether there is a text file at `path`, below `listings/`.
    pub fn has(&self, path: &Path) -> bool {
        self.texts.contains_key(path)
    }

    /// What the workspace says of `package`, where a manifest inherits it.
    pub fn workspace_dependency(&self, package: &str) -> Result<&Dependency> {
        let found = self.workspace.workspace.dependencies.get(package);
        found.with_context(|| format!("no version of `{package}` in `Cargo.toml`"))
    }
}

/// Refuses a guest that `listings` does not depend on, and a group that no manifest
/// puts into the workspace: Cargo would not find them.
fn ensure_in_workspace(
    tree: &Tree,
    chapter: &Chapter,
    listings: &Manifest,
    workspace: &Manifest,
) -> Result<()> {
    let dir = tree.path("listings");
    let is_known = |name: &str, path: &str| {
        let known = listings.dependency(name);
        known.is_some_and(|it| it.path.as_deref() == Some(path))
    };
    for guest in &chapter.guests {
        let path = Tree::new(&dir).relative(&guest.dir);
        let name = &guest.name;
        ensure!(
            is_known(name, &path),
            "`listings` does not know `{path}`: add `{name} = {{ path = \"{path}\" }}` to \
             `listings/Cargo.toml`"
        );
    }
    let name = &chapter.name;
    let member = format!("listings/{name}");
    if !chapter.is_group() || is_known(name, name) || workspace.workspace.members.contains(&member)
    {
        return Ok(());
    }
    if chapter.has_library() {
        bail!(
            "`{name}` is in no workspace: add `{name} = {{ path = \"{name}\" }}` to \
             `listings/Cargo.toml`"
        );
    }
    bail!("`{name}` is in no workspace: add `\"{member}\"` to `Cargo.toml`");
}

/// Refuses two examples of one name, since Cargo would build both to the same file,
/// and two of one title, which readers could not tell apart.
fn ensure_unique(chapters: &[Chapter]) -> Result<()> {
    let mut names: BTreeMap<&str, &Example> = BTreeMap::new();
    let mut titles: BTreeMap<&str, &Example> = BTreeMap::new();
    for example in chapters.iter().flat_map(|chapter| &chapter.examples) {
        if let Some(twin) = names.insert(&example.name, example) {
            bail!(
                "`{}` and `{}` share a name, and so would their programs: rename one",
                twin.id(),
                example.id()
            );
        }
        if let Some(twin) = titles.insert(&example.card.title, example) {
            bail!(
                "`{}` and `{}` share the title `{}`: give one another in its card",
                twin.id(),
                example.id(),
                example.card.title
            );
        }
    }
    Ok(())
}
