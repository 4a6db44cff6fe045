//! The lock file of a project: the versions that the book was tested with.

use anyhow::Result;

use super::Project;
use crate::listings::Listings;
use crate::listings::manifest::Manifest;

/// The packages of the book's lock file that the manifests of `project` lead to.
pub(super) fn write(listings: &Listings, project: &Project) -> Result<String> {
    let mut names = Vec::new();
    for (path, file) in &project.files {
        if path.ends_with("Cargo.toml") {
            let manifest: Manifest = toml::from_str(&file.text)?;
            let tables = [manifest.dependencies, manifest.dev_dependencies];
            names.extend(tables.into_iter().flatten().map(|(name, _)| name));
        }
    }
    Ok(toml::to_string(&listings.lock.reachable(names))?)
}
