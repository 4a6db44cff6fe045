//! The manifests of the book's own bindings generator, for a reader's project. Its
//! sources are on the page, outside of the examples.

use std::path::Path;

use anyhow::Result;

use super::manifest::{from_registry, in_folders, package, section};
use crate::listings::manifest::{Dependencies, Manifest};
use crate::listings::{Listings, tree};
use crate::page::expanded::Page;

/// Writes the manifests of the crates in the folders `dirs`.
pub(super) fn write(listings: &Listings, dirs: &[&Path], page: &mut Page) -> Result<()> {
    for dir in dirs {
        let name = tree::name(dir);
        page.show(
            &format!("{name}/Cargo.toml"),
            "toml",
            &manifest(listings, dir)?,
        );
    }
    Ok(())
}

/// Says where the sources of these crates are.
pub(super) fn hint(dirs: &[&Path]) -> String {
    if dirs.is_empty() {
        return String::new();
    }
    let names = dirs
        .iter()
        .map(|dir| format!("<code>{}</code>", tree::name(dir)));
    let names: Vec<String> = names.collect();
    format!(
        " The files of {} stand on this page by themselves.",
        names.join(", ")
    )
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
