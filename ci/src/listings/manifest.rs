//! Reads manifests and the lock file, as far as the listings' need it.

use std::path::Path;

use anyhow::Result;

use crate::listings::tree;

/// The lines of a `section` of `manifest`; none where there is no such section.
pub fn section<'a>(manifest: &'a str, section: &str) -> impl Iterator<Item = &'a str> {
    let head = format!("[{section}]");
    let lines = manifest.lines().skip_while(move |line| *line != head);
    lines.skip(1).take_while(|line| !line.starts_with('['))
}

/// The names of the packages that a `section` of `manifest` depends on.
pub fn packages<'a>(manifest: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    section(manifest, name).filter_map(|line| {
        let name = line.split(['.', ' ', '=']).next()?;
        (!name.is_empty() && !name.starts_with('#')).then_some(name)
    })
}

/// The lines of a `section` of `manifest` that name a folder for a package, each
/// with the package's name.
pub fn folders<'a>(manifest: &'a str, name: &str) -> impl Iterator<Item = (&'a str, &'a str)> {
    let lines = section(manifest, name).filter(|line| line.contains(" = { path = \""));
    lines.filter_map(|line| Some((line.split(' ').next()?, line)))
}

/// The version of `package` that the lock file of `root` names first, if any.
pub fn locked(root: &Path, package: &str) -> Result<Option<String>> {
    let lock = tree::read(&root.join("Cargo.lock"))?;
    let entry = lock.split_once(&format!("name = \"{package}\"\nversion = \""));
    let version = entry.and_then(|(_, rest)| rest.split('"').next());
    Ok(version.map(str::to_owned))
}
