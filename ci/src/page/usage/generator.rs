//! The manifests of the book's own bindings generator, for a reader's project. Its
//! sources stand on the page, outside of the examples.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::{file, package, registry, section};
use crate::listings::chapter::{Chapter, Guest};
use crate::listings::manifest;
use crate::listings::tree;

/// The folders of the crates that `guests` of `chapter` are bound with.
pub(super) fn of(chapter: &Chapter, guests: &[&Guest]) -> Result<Vec<PathBuf>> {
    if guests.iter().any(|guest| guest.mini) {
        chapter.kit()
    } else {
        Ok(Vec::new())
    }
}

/// The manifests of the crates in `dirs`, and where their sources are.
pub(super) fn files(root: &Path, dirs: &[PathBuf]) -> Result<[String; 2]> {
    let (mut files, mut names) = (String::new(), Vec::new());
    for dir in dirs {
        let name = tree::name(dir);
        files += &file(&format!("{name}/Cargo.toml"), "toml", &manifest(root, dir)?);
        names.push(format!("<code>{name}</code>"));
    }
    let names = names.join(", ");
    let told = format!(" The files of {names} stand on this page by themselves.");
    Ok([files, if dirs.is_empty() { String::new() } else { told }])
}

fn manifest(root: &Path, dir: &Path) -> Result<String> {
    let own = tree::read(&dir.join("Cargo.toml"))?;
    let lines = manifest::section(&own, "lib").filter(|line| !line.is_empty());
    let lines: Vec<String> = lines.map(str::to_owned).collect();
    let library = section("lib", &lines);
    let dependencies = section("dependencies", &dependencies(root, &own)?);
    Ok(package(&tree::name(dir)) + &library + &dependencies)
}

/// What the crate with this manifest depends on, in the registry and beside it.
pub(super) fn dependencies(root: &Path, own: &str) -> Result<Vec<String>> {
    let mut lines = registry(root, own, "dependencies")?;
    let folders = manifest::folders(own, "dependencies");
    lines.extend(folders.map(|(_, line)| line.to_owned()));
    lines.sort();
    Ok(lines)
}
