//! A guest, and the files that are its own.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use syn::{Expr, Item, Lit, Meta};

use super::generated::Generated;
use super::library::{BOOK_BINDGEN, Library};
use super::manifest::Manifest;
use super::rust;
use super::tree::{self, Tree};

/// A crate that is linked to a module of the same name.
#[derive(Clone, Debug)]
pub struct Guest {
    pub name: String,
    pub dir: PathBuf,
    pub manifest: Manifest,
    /// Whether it depends on wasm-bindgen, or on the book's own, so that hosts load
    /// what a tool makes of the module.
    pub uses_bindgen: bool,
    /// Whether that tool is the book's own.
    pub uses_book_bindgen: bool,
    /// The Rust files in its `src`.
    pub own_files: Vec<PathBuf>,
    /// The files of other guests that its library's root includes as modules, each
    /// with the path that the attribute `#[path]` gives there.
    pub included_by_path: BTreeMap<PathBuf, String>,
    /// The libraries that it depends on, by name.
    pub libraries: Vec<Library>,
}

impl Guest {
    /// The crate in the folder `dir`, if there is one that links to a module.
    pub(super) fn read(tree: &Tree, dir: &Path) -> Result<Option<Guest>> {
        let path = dir.join("Cargo.toml");
        if !path.is_file() {
            return Ok(None);
        }
        let manifest = Manifest::read(tree, &path)?;
        let name = tree::name(dir);
        ensure!(
            manifest.package.name == name,
            "the crate in `{}` must have the name of its folder, and is called `{}`",
            tree.relative(dir),
            manifest.package.name
        );
        if !manifest.is_cdylib() {
            return Ok(None);
        }
        let src = dir.join("src");
        let depends_on = |name| manifest.dependencies.contains_key(name);
        let uses_book_bindgen = depends_on(BOOK_BINDGEN);
        Ok(Some(Guest {
            uses_bindgen: uses_book_bindgen || depends_on("wasm-bindgen"),
            uses_book_bindgen,
            own_files: tree.files(&src, "rs")?,
            included_by_path: included_by_path(tree, &src)?,
            libraries: Library::of_guest(tree, dir, &manifest)?,
            name,
            dir: dir.to_owned(),
            manifest,
        }))
    }

    /// All files with its code: those in `src`, those that it includes, and those of
    /// its libraries.
    pub fn all_files(&self) -> impl Iterator<Item = &PathBuf> {
        let libraries = self.libraries.iter().flat_map(|library| &library.files);
        let own = self.own_files.iter().chain(self.included_by_path.keys());
        own.chain(libraries)
    }

    /// The path by which the guest's crate knows one of its files: one that it
    /// includes counts as a file of its `src`.
    pub fn place(&self, file: &Path) -> PathBuf {
        if self.included_by_path.contains_key(file) {
            self.dir.join("src").join(tree::name(file))
        } else {
            file.to_owned()
        }
    }

    /// The golden file of what the linked module imports and exports. A guest that
    /// uses wasm-bindgen need not have it.
    pub fn signatures(&self) -> PathBuf {
        self.dir.join("signatures.txt")
    }

    /// The golden file of where the linker put stack, statics and heap; a module
    /// without a memory has none.
    pub fn memory(&self) -> PathBuf {
        self.dir.join("memory.txt")
    }

    /// The golden file of what the module imports and exports once the tool has
    /// processed it; only guests that use wasm-bindgen have it.
    pub fn processed_golden(&self) -> PathBuf {
        self.dir.join("processed.txt")
    }

    /// The golden file of a text that tools write for it, which it need not have.
    pub fn generated(&self, what: Generated) -> PathBuf {
        self.dir.join(what.file())
    }

    /// Its module's file name.
    pub fn module(&self) -> String {
        format!("{}.wasm", self.name)
    }

    /// The file names of its processed module and of the JavaScript that loads
    /// it, if it uses wasm-bindgen.
    pub fn bindings(&self) -> Option<[String; 2]> {
        let name = &self.name;
        self.uses_bindgen
            .then(|| [format!("{name}_bg.wasm"), format!("{name}.js")])
    }
}

/// The modules that the library's root in the folder `src` has elsewhere.
fn included_by_path(tree: &Tree, src: &Path) -> Result<BTreeMap<PathBuf, String>> {
    let root = src.join("lib.rs");
    if !root.is_file() {
        return Ok(BTreeMap::new());
    }
    let parsed = rust::parse_file(&tree.read(&root)?);
    let parsed = parsed.with_context(|| format!("cannot parse `{}`", tree.relative(&root)))?;
    let modules = parsed.items.iter().filter_map(|item| match item {
        Item::Mod(module) => Some(&module.attrs),
        _ => None,
    });
    let paths = modules.flatten().filter_map(|attribute| {
        let Meta::NameValue(meta) = &attribute.meta else {
            return None;
        };
        match &meta.value {
            Expr::Lit(literal) if meta.path.is_ident("path") => match &literal.lit {
                Lit::Str(path) => Some(path.value()),
                _ => None,
            },
            _ => None,
        }
    });
    Ok(paths.map(|path| (tree::join(src, &path), path)).collect())
}

/// What `guests` share, each library once, by name.
pub fn shared_libraries<'a>(guests: &[&'a Guest]) -> Vec<&'a Library> {
    let mut seen = BTreeSet::new();
    let libraries = guests.iter().flat_map(|guest| &guest.libraries);
    let mut libraries: Vec<&Library> = libraries.filter(|it| seen.insert(&it.dir)).collect();
    libraries.sort_by_key(|it| &it.name);
    libraries
}
