//! The files of a project with several guests, as the fold of an example shows them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};

use super::generator;
use super::manifest::{LIBRARY, from_registry, in_folders, package, section};
use super::sources::{modules, write_sources};
use crate::listings::guest::shared_libraries;
use crate::listings::library::Library;
use crate::listings::manifest::{Dependencies, Dependency};
use crate::listings::{Chapter, Example, Guest, Language, Listings, Program, tree};
use crate::page::expanded::Page;

/// Writes the manifests and libraries' roots for `example`: those of its project, and
/// those of each guest in the guest's own folder.
pub(super) fn write(
    listings: &Listings,
    chapter: &Chapter,
    example: &Example,
    page: &mut Page,
) -> Result<()> {
    let guests = chapter.guests_of(example);
    let generator = generator_crates(chapter, &guests);
    let manifest = manifest(listings, chapter, example, &guests, &generator)?;
    page.show("Cargo.toml", "toml", &manifest);
    let shared = shared_rust(example);
    let shared_modules = modules(&shared, &chapter.dir);
    if !shared_modules.is_empty() {
        page.show("src/lib.rs", "text", &shared_modules);
    }
    for guest in &guests {
        let own = generator::dependencies(listings, &guest.manifest)?;
        let manifest = package(&guest.name) + LIBRARY + &section("dependencies", &own);
        let dir = format!("{}/", guest.name);
        page.show(&format!("{dir}Cargo.toml"), "toml", &manifest);
        write_sources(listings, example, guest, &dir, page)?;
    }
    let libraries = shared_libraries(&guests);
    for library in &libraries {
        write_library(listings, example, library, page)?;
    }
    generator::write(listings, &generator, page)?;
    page.write(&places(&guests, &libraries, &shared));
    page.write(&generator::hint(&generator));
    page.write("\n\n");
    Ok(())
}

/// Where the files go that the tabs show.
fn places(guests: &[&Guest], libraries: &[&Library], shared: &BTreeSet<PathBuf>) -> String {
    let these = if libraries.is_empty() {
        ""
    } else {
        " and of these libraries"
    };
    let folders = if shared.is_empty() {
        "<code>examples</code>"
    } else {
        "<code>src</code> and <code>examples</code>"
    };
    let files = if guests.is_empty() {
        format!("The files of the Rust hosts go to {folders}")
    } else {
        format!(
            "The guests' files{these} go to the <code>src</code> of their \
             crate's folder, and those of the Rust hosts to {folders} beside these folders"
        )
    };
    files + ", under the names that stand above them."
}

/// The folders of the crates that `guests` are made with.
fn generator_crates<'a>(chapter: &'a Chapter, guests: &[&Guest]) -> Vec<&'a Path> {
    if guests.iter().any(|guest| guest.uses_book_bindgen) {
        chapter
            .generator_crates
            .iter()
            .map(PathBuf::as_path)
            .collect()
    } else {
        Vec::new()
    }
}

/// The Rust files that the example's host programs share.
fn shared_rust(example: &Example) -> BTreeSet<PathBuf> {
    let shared = example.needs.shared_files.iter();
    let rust = shared.filter(|(program, _)| program.language() == Language::Rust);
    rust.flat_map(|(_, files)| files.clone()).collect()
}

/// A manifest that holds the guests together, and has what the Rust hosts use.
fn manifest(
    listings: &Listings,
    chapter: &Chapter,
    example: &Example,
    guests: &[&Guest],
    generator: &[&Path],
) -> Result<String> {
    let mut members: Vec<String> = guests.iter().map(|guest| guest.name.clone()).collect();
    members.extend(generator.iter().map(|dir| tree::name(dir)));
    let mut manifest = String::new();
    if !members.is_empty() {
        manifest += &format!("[workspace]\nmembers = {members:?}\n\n");
    }
    let used = |own: &Dependencies| -> Result<Dependencies> {
        let mut used = from_registry(listings, own)?;
        let folders = in_folders(own).into_iter();
        used.extend(folders.filter(|(name, _)| generator.iter().any(|dir| dir.ends_with(name))));
        used.retain(|name, _| names_crate(example, name));
        Ok(used)
    };
    let dependencies = used(&chapter.manifest.dependencies)?;
    let mut for_hosts = used(&chapter.manifest.dev_dependencies)?;
    // What the library depends on, the examples see as well.
    for_hosts.retain(|name, _| !dependencies.contains_key(name));
    if example.programs.contains(&Program::Native) {
        let libraries = shared_libraries(guests).into_iter();
        let libraries = libraries.filter(|library| names_crate(example, &library.name));
        let names = guests.iter().map(|guest| &guest.name);
        for name in names.chain(libraries.map(|library| &library.name)) {
            for_hosts.insert(name.clone(), Dependency::on_folder(name));
        }
    }
    Ok(manifest
        + &package(&chapter.name)
        + &section("dependencies", &dependencies)
        + &section("dev-dependencies", &for_hosts))
}

/// Whether the example's Rust names the crate of the package called `package`.
fn names_crate(example: &Example, package: &str) -> bool {
    example.needs.crates.contains(&package.replace('-', "_"))
}

/// Writes the manifest, root and files of a library that guests share.
fn write_library(
    listings: &Listings,
    example: &Example,
    library: &Library,
    page: &mut Page,
) -> Result<()> {
    let Library { name, dir, .. } = library;
    ensure_only_modules(listings, &dir.join("src/lib.rs"))?;
    let own = from_registry(listings, &library.manifest.dependencies)?;
    let manifest = package(name) + &section("dependencies", &own);
    page.show(&format!("{name}/Cargo.toml"), "toml", &manifest);
    let used = &example.needs.guest_files;
    let modules = modules(used, dir);
    page.show(&format!("{name}/src/lib.rs"), "text", &modules);
    for file in used.iter().filter(|file| file.starts_with(dir)) {
        let name = listings.tree.relative(file);
        page.show(&name, "rust,no_run", listings.text(file)?.trim_end());
    }
    Ok(())
}

/// Refuses the `root` of a library if it holds more than modules: a reader gets
/// those, and a root that names them.
fn ensure_only_modules(listings: &Listings, root: &Path) -> Result<()> {
    let starts = ["//", "pub mod "];
    for line in listings.text(root)?.lines() {
        ensure!(
            line.is_empty() || starts.iter().any(|start| line.starts_with(start)),
            "`{}` holds `{line}`, which no page would show: put it into a module of its own",
            listings.tree.relative(root)
        );
    }
    Ok(())
}
