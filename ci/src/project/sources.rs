//! The files of a guest's crate in a project.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::Project;
use crate::listings::{Example, Guest, Listings, tree};

/// Adds what `example` uses of `guest`, in the folder `dir`: its build script, the root
/// of its library, and its files.
pub(super) fn add_guest(
    project: &mut Project,
    listings: &Listings,
    example: &Example,
    guest: &Guest,
    dir: &str,
) -> Result<()> {
    let build = guest.dir.join("build.rs");
    if listings.has(&build) {
        project.add_listing(listings, format!("{dir}build.rs"), &build)?;
    }
    let used = &example.needs.guest_files;
    let mut modules = modules(used, &guest.dir);
    for (file, path) in &guest.included_by_path {
        if used.contains(file) {
            let module = tree::stem(file);
            modules += &format!("\n#[path = \"{path}\"]\npub mod {module};");
            let place = tree::join(&Path::new(dir).join("src"), path);
            let place = place.to_string_lossy().replace('\\', "/");
            project.add_listing(listings, place, file)?;
        }
    }
    let root = guest.dir.join("src/lib.rs");
    if !used.contains(&root) {
        project.add(format!("{dir}src/lib.rs"), modules.trim_start());
    }
    add_files(project, listings, used, &guest.dir, dir)
}

/// Adds those of `files` that are in the folder `from`, to the folder `dir`.
pub(super) fn add_files(
    project: &mut Project,
    listings: &Listings,
    files: &[PathBuf],
    from: &Path,
    dir: &str,
) -> Result<()> {
    for file in files {
        if let Ok(path) = file.strip_prefix(from.join("src")) {
            let path = path.to_string_lossy().replace('\\', "/");
            project.add_listing(listings, format!("{dir}src/{path}"), file)?;
        }
    }
    Ok(())
}

/// The lines of `src/lib.rs` that name the modules among `files` that are in the
/// folder `dir`; none if `src/lib.rs` is the only one.
pub(super) fn modules<'a>(files: impl IntoIterator<Item = &'a PathBuf>, dir: &Path) -> String {
    let files = files.into_iter().filter(|file| file.starts_with(dir));
    let stems = files.map(|file| tree::stem(file));
    let stems = stems.filter(|stem| stem != "lib");
    let mut lines: Vec<String> = stems.map(|stem| format!("pub mod {stem};")).collect();
    lines.sort();
    lines.join("\n")
}
