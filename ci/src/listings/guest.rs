//! A guest, and the files that are its own.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::{Result, ensure};

use crate::listings::generated::Generated;
use crate::listings::manifest;
use crate::listings::tree;

/// A crate that is linked to a module of the same name.
#[derive(Clone, Debug)]
pub struct Guest {
    pub name: String,
    pub dir: PathBuf,
    /// Whether it depends on wasm-bindgen, or on the book's own, so that hosts load
    /// what a tool makes of the module.
    pub bound: bool,
    /// Whether that tool is the book's own.
    pub mini: bool,
}

impl Guest {
    /// The crate in `dir`, if there is one that links to a module.
    pub(crate) fn read(dir: PathBuf) -> Result<Option<Guest>> {
        let manifest = dir.join("Cargo.toml");
        if !manifest.is_file() {
            return Ok(None);
        }
        let manifest = tree::read(&manifest)?;
        let name = tree::name(&dir);
        ensure!(
            manifest.contains(&format!("name = \"{name}\"")),
            "the crate in `{}` must bear the folder's name",
            tree::relative(&dir)
        );
        let links = manifest.contains("\"cdylib\"");
        let uses = |name| manifest::packages(&manifest, "dependencies").any(|it| it == name);
        let mini = uses("mini");
        let bound = mini || uses("wasm-bindgen");
        Ok(links.then_some(Guest {
            name,
            dir,
            bound,
            mini,
        }))
    }

    /// The files of other guests that its library's root names as modules, each
    /// with the path that the attribute `#[path]` gives there.
    pub fn borrowed(&self) -> Result<BTreeMap<PathBuf, String>> {
        let src = self.dir.join("src");
        let root = src.join("lib.rs");
        if !root.is_file() {
            return Ok(BTreeMap::new());
        }
        let root = tree::read(&root)?;
        let paths = root.split("#[path = \"").skip(1);
        let paths = paths.filter_map(|rest| rest.split('"').next());
        Ok(paths
            .map(|path| (tree::join(&src, path), path.to_owned()))
            .collect())
    }

    /// The files that it is made of: those in `src`, and those it borrows.
    pub fn sources(&self) -> Result<Vec<PathBuf>> {
        let mut files = tree::files(&self.dir.join("src"), "rs")?;
        files.extend(self.borrowed()?.into_keys());
        Ok(files)
    }

    /// What the linked module imports and exports, as a golden file. A guest that
    /// is `bound` need not have it.
    pub fn signatures(&self) -> PathBuf {
        self.dir.join("signatures.txt")
    }

    /// Whether a native build of it, too, lacks functions of a host's, as far as its
    /// golden file tells; wasm-bindgen has its own in their place.
    pub fn imports(&self) -> Result<bool> {
        let signatures = self.signatures();
        Ok(!self.bound && signatures.is_file() && tree::read(&signatures)?.contains("import "))
    }

    /// Where the linker put its stack, statics and heap, as a golden file; a
    /// module without a memory has none.
    pub fn memory(&self) -> PathBuf {
        self.dir.join("memory.txt")
    }

    /// What the module of a guest that is `bound` imports and exports once it is
    /// processed, as a golden file.
    pub fn processed(&self) -> PathBuf {
        self.dir.join("processed.txt")
    }

    /// What tools wrote for it, as a golden file that it need not have.
    pub fn generated(&self, what: Generated) -> PathBuf {
        self.dir.join(what.file())
    }

    /// Its module's file name.
    pub fn module(&self) -> String {
        format!("{}.wasm", self.name)
    }

    /// The file names of its processed module and of the JavaScript that loads
    /// it, if it is `bound`.
    pub fn bindings(&self) -> Option<[String; 2]> {
        let name = &self.name;
        self.bound
            .then(|| [format!("{name}_bg.wasm"), format!("{name}.js")])
    }
}
