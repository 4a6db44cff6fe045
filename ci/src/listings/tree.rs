//! The project's folders and files.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use walkdir::WalkDir;

/// A copy of the project: this one, or a test's fixture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tree {
    root: PathBuf,
}

impl Tree {
    /// The tree whose root is the folder `root`.
    pub fn new(root: impl Into<PathBuf>) -> Tree {
        Tree { root: root.into() }
    }

    /// The tree in which this program was built.
    pub fn here() -> Tree {
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
        Tree::new(manifest.parent().expect("`ci` is a folder of the root"))
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The path of what is called `name` from the root: `listings/strings`.
    pub fn path(&self, name: &str) -> PathBuf {
        join(&self.root, name)
    }

    /// `path` as a reader would name it: from the root, with forward slashes.
    pub fn relative(&self, path: &Path) -> String {
        let path = path.strip_prefix(&self.root).unwrap_or(path);
        path.to_string_lossy().replace('\\', "/")
    }

    /// Reads a text file; the error names it.
    pub fn read(&self, path: &Path) -> Result<String> {
        fs::read_to_string(path).with_context(|| format!("cannot read `{}`", self.relative(path)))
    }

    /// Reads any file; the error names it.
    pub fn read_bytes(&self, path: &Path) -> Result<Vec<u8>> {
        fs::read(path).with_context(|| format!("cannot read `{}`", self.relative(path)))
    }

    /// The files and folders in the folder `dir`, in order of names, without hidden
    /// files and editors' copies.
    pub fn entries(&self, dir: &Path) -> Result<Vec<PathBuf>> {
        self.list(dir, 1)
    }

    /// Every file in the folder `dir` and the folders below, in order of paths,
    /// without hidden files and editors' copies.
    pub fn walk(&self, dir: &Path) -> Result<Vec<PathBuf>> {
        let mut files = self.list(dir, usize::MAX)?;
        files.retain(|path| path.is_file());
        Ok(files)
    }

    fn list(&self, dir: &Path, depth: usize) -> Result<Vec<PathBuf>> {
        WalkDir::new(dir)
            .min_depth(1)
            .max_depth(depth)
            .sort_by_file_name()
            .into_iter()
            .filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry.path()))
            .map(|entry| Ok(entry.map_err(without_path)?.into_path()))
            .collect::<Result<_>>()
            .with_context(|| format!("cannot list `{}`", self.relative(dir)))
    }

    /// The files in the folder `dir` whose extension is `extension`, in order of
    /// names; none if there is no such folder.
    pub fn files(&self, dir: &Path, extension: &str) -> Result<Vec<PathBuf>> {
        if !dir.is_dir() {
            return Ok(Vec::new());
        }
        let mut files = self.entries(dir)?;
        files.retain(|path| path.is_file() && has_extension(path, extension));
        Ok(files)
    }
}

/// What is wrong, without the absolute path that `error` has.
fn without_path(error: walkdir::Error) -> anyhow::Error {
    let message = error.to_string();
    let cause = error.into_io_error();
    cause.map_or_else(|| anyhow!(message), Into::into)
}

/// Whether an editor or a system made `path` for itself.
pub fn is_hidden(path: &Path) -> bool {
    let name = name(path);
    name.starts_with('.') || name.ends_with('~')
}

pub fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|found| found == extension)
}

/// The path that `target`, with forward slashes and `..`, leads to from `folder`.
pub fn join(folder: &Path, target: &str) -> PathBuf {
    let mut path = folder.to_owned();
    for part in target.split('/') {
        match part {
            ".." => drop(path.pop()),
            part => path.push(part),
        }
    }
    path
}

/// The last part of `path`, as text.
pub fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// The last part of `path` without its extension, as text.
pub fn stem(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default();
    stem.to_string_lossy().into_owned()
}
