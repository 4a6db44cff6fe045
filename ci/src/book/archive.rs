//! Writes the archives that readers download: `target/archives/CHAPTER-NAME.zip`.

use std::collections::BTreeSet;
use std::fs;
use std::io::{Cursor, Write};
use std::path::PathBuf;

use anyhow::{Context, Result};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::listings::{Listings, Tree};
use crate::project::Project;

/// The folder of the archives; mdBook finds it as `book/projects`.
pub fn dir(tree: &Tree) -> PathBuf {
    tree.path("target/archives")
}

/// Writes the archive of each example's project, and removes what is none. One that has
/// not changed is left alone.
pub fn write_all(listings: &Listings) -> Result<()> {
    let dir = dir(&listings.tree);
    fs::create_dir_all(&dir)?;
    let mut written = BTreeSet::new();
    for (chapter, example) in listings.examples() {
        let project = Project::of(listings, chapter, example)?;
        let path = dir.join(format!("{}.zip", project.name));
        let bytes = pack(listings, &project)?;
        if fs::read(&path).ok().as_deref() != Some(&bytes) {
            fs::write(&path, bytes)
                .with_context(|| format!("cannot write `{}`", listings.tree.relative(&path)))?;
        }
        written.insert(path);
    }
    for path in listings.tree.entries(&dir)? {
        if !written.contains(&path) {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}

/// The archive of `project`: its folder, the same bytes for the same files.
pub fn pack(listings: &Listings, project: &Project) -> Result<Vec<u8>> {
    let lock = project.lock(listings)?;
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // Without a time of its own, each file is of 1980.
    let options = SimpleFileOptions::default().unix_permissions(0o644);
    for path in project.paths() {
        let text = project.files.get(path).map(|file| &file.text);
        let text = text.or(lock.as_ref()).map_or("", String::as_str);
        zip.start_file(format!("{}/{path}", project.name), options)?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}
