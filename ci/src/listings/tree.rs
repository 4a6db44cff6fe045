//! Where things stand in the project's tree.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The project's root, as it was when this program was built.
pub fn root() -> &'static Path {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().expect("`ci` stands in the root")
}

/// `path` as a reader would name it: from the root, with forward slashes.
pub fn relative(path: &Path) -> String {
    let path = path.strip_prefix(root()).unwrap_or(path);
    path.to_string_lossy().replace('\\', "/")
}

/// Reads a text file; the error names it.
pub fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read `{}`", relative(path)))
}

/// What stands in the folder `dir`, in order of names, without hidden files and
/// editors' copies.
pub fn entries(dir: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(dir)
        .and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect())
        .with_context(|| format!("cannot list `{}`", relative(dir)));
    let mut entries: Vec<PathBuf> = entries?;
    entries.retain(|path| !name(path).starts_with('.') && !name(path).ends_with('~'));
    entries.sort();
    Ok(entries)
}

/// Every file in `dir` and the folders below.
pub fn walk(dir: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for path in entries(dir)? {
        if path.is_dir() {
            files.extend(walk(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

/// The files of one `extension` in `dir`, or none where there is no such folder.
pub fn files(dir: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    if !dir.is_dir() {
        return Ok(Vec::new());
    }
    let mut files = entries(dir)?;
    files.retain(|path| path.is_file() && path.extension().is_some_and(|it| it == extension));
    Ok(files)
}

/// The file at the path `target`, which starts from `folder`.
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
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// The last part of `path` without its extension, as text.
pub fn stem(path: &Path) -> String {
    path.file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default()
}
