//! The files of crates in a project.

use std::path::Path;

use anyhow::Result;

use super::Project;
use crate::listings::{Guest, Listings, tree};

/// Adds the files of `guest`, whole, to the folder `dir`: a part of them would be linked
/// to another module, with its statics elsewhere.
pub(super) fn add_guest(
    project: &mut Project,
    listings: &Listings,
    guest: &Guest,
    dir: &str,
) -> Result<()> {
    let build = guest.dir.join("build.rs");
    if listings.has(&build) {
        project.add_listing(listings, format!("{dir}build.rs"), &build)?;
    }
    for (file, path) in &guest.included_by_path {
        let place = tree::join(&Path::new(dir).join("src"), path);
        project.add_listing(listings, slashed(&place), file)?;
    }
    for file in &guest.own_files {
        add_file(project, listings, file, &guest.dir, dir)?;
    }
    Ok(())
}

/// Adds `file`, which is in the folder `from`, to the folder `dir`.
pub(super) fn add_file(
    project: &mut Project,
    listings: &Listings,
    file: &Path,
    from: &Path,
    dir: &str,
) -> Result<()> {
    let path = slashed(file.strip_prefix(from)?);
    project.add_listing(listings, format!("{dir}{path}"), file)
}

/// With `/` between names, on every system.
fn slashed(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}
