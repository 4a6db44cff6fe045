//! The crates of the book's own bindings generator.

use std::path::Path;

use anyhow::Result;

use super::Project;
use super::manifest::{from_registry, in_folders, package, section};
use super::sources::add_file;
use crate::listings::manifest::{Dependencies, Manifest};
use crate::listings::{Listings, tree};

/// Adds the crates in the folders `dirs`, whole.
pub(super) fn add(project: &mut Project, listings: &Listings, dirs: &[&Path]) -> Result<()> {
    for dir in dirs {
        let name = tree::name(dir);
        project.add(format!("{name}/Cargo.toml"), manifest(listings, dir)?);
        for file in listings.tree.walk(&dir.join("src"))? {
            add_file(project, listings, &file, dir, &format!("{name}/"))?;
        }
    }
    Ok(())
}

fn manifest(listings: &Listings, dir: &Path) -> Result<String> {
    let own = Manifest::read(&listings.tree, &dir.join("Cargo.toml"))?;
    let library = if own.lib.proc_macro {
        "\n\n[lib]\nproc-macro = true"
    } else {
        ""
    };
    let dependencies = dependencies(listings, &own)?;
    Ok(package(&tree::name(dir)) + library + &section("dependencies", &dependencies))
}

/// What the crate with the manifest `own` depends on, in the registry and in folders
/// beside it.
pub(super) fn dependencies(listings: &Listings, own: &Manifest) -> Result<Dependencies> {
    let mut dependencies = from_registry(listings, &own.dependencies)?;
    dependencies.extend(in_folders(&own.dependencies));
    Ok(dependencies)
}
