//! Writes the manifests of a project, and the options of its linker.

use anyhow::{Context, Result};

use super::{Project, has_rust, lacks_imports};
use crate::listings::manifest::{Dependencies, Dependency};
use crate::listings::{Example, Guest, Listings};

/// What makes a library of a package that links to a module, and to a program.
pub(super) const LIBRARY: &str = "\n\n[lib]\ncrate-type = [\"cdylib\", \"rlib\"]";

/// The head of a manifest. wasm-bindgen makes names of the version, so a reader's
/// package has that of the listings; `cargo new` gives the same one.
pub(super) fn package(name: &str) -> String {
    let version = env!("CARGO_PKG_VERSION");
    format!("[package]\nname = \"{name}\"\nversion = \"{version}\"\nedition = \"2024\"")
}

/// A section of a manifest that lists `dependencies`; nothing if there are none.
pub(super) fn section(name: &str, dependencies: &Dependencies) -> String {
    if dependencies.is_empty() {
        return String::new();
    }
    let line = |(name, dependency): (&String, &Dependency)| format!("\n{name} = {dependency}");
    let lines: String = dependencies.iter().map(line).collect();
    format!("\n\n[{name}]{lines}")
}

/// Those of `dependencies` that come from the registry, with what the workspace says
/// of them.
pub(super) fn from_registry(
    listings: &Listings,
    dependencies: &Dependencies,
) -> Result<Dependencies> {
    let mut found = Dependencies::new();
    for (name, dependency) in dependencies.iter().filter(|(_, it)| it.workspace) {
        let shared = listings.workspace_dependency(name)?;
        found.insert(name.clone(), dependency.inherited_from(shared));
    }
    Ok(found)
}

/// Those of `dependencies` that are crates in folders.
pub(super) fn in_folders(dependencies: &Dependencies) -> Dependencies {
    let folders = dependencies.iter().filter(|(_, it)| it.path.is_some());
    folders
        .map(|(name, it)| (name.clone(), it.clone()))
        .collect()
}

/// Adds the linker's flags for a native build of guests whose imports stay undefined,
/// which macOS and Windows refuse without them.
pub(super) fn add_linker_flags(
    project: &mut Project,
    listings: &Listings,
    example: &Example,
    guests: &[&Guest],
) -> Result<()> {
    let mut guests = guests.iter();
    if !has_rust(example) || !guests.any(|guest| lacks_imports(listings, guest)) {
        return Ok(());
    }
    let config = listings.tree.path(".cargo/config.toml");
    let config = listings.tree.read(&config)?;
    let targets = config
        .find("[target.")
        .context("`.cargo/config.toml` names no target")?;
    project.add(".cargo/config.toml", &config[targets..]);
    Ok(())
}
