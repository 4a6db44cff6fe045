//! The files of a guest's crate that a fold shows.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::listings::{Example, Guest, Listings, tree};
use crate::page::expanded::Page;

/// Writes the build script of `guest`, and the root of its library, in the folder `dir`.
pub(super) fn write_sources(
    listings: &Listings,
    example: &Example,
    guest: &Guest,
    dir: &str,
    page: &mut Page,
) -> Result<()> {
    let build = guest.dir.join("build.rs");
    if listings.has(&build) {
        let name = format!("{dir}build.rs");
        page.show(&name, "rust,no_run", listings.text(&build)?.trim_end());
    }
    let used = &example.needs.guest_files;
    let mut modules = modules(used, &guest.dir);
    for (file, path) in &guest.included_by_path {
        if used.contains(file) {
            let module = tree::stem(file);
            modules += &format!("\n#[path = \"{path}\"] pub mod {module};");
        }
    }
    let modules = modules.trim_start();
    if !modules.is_empty() {
        page.show(&format!("{dir}src/lib.rs"), "text", modules);
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
