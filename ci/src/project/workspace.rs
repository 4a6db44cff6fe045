//! A project of host programs, with its guests in folders below.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::manifest::{LIBRARY, add_linker_flags, from_registry, in_folders, package, section};
use super::sources::{add_file, add_guest};
use super::{Project, generator, has_rust};
use crate::listings::guest::shared_libraries;
use crate::listings::library::Library;
use crate::listings::manifest::{Dependencies, Dependency};
use crate::listings::{Chapter, Example, Guest, Language, Listings, Program, tree};

pub(super) fn add(
    project: &mut Project,
    listings: &Listings,
    chapter: &Chapter,
    example: &Example,
) -> Result<()> {
    let guests = chapter.guests_of(example);
    if guests.is_empty() && !has_rust(example) {
        return Ok(());
    }
    let generator = generator_crates(chapter, &guests);
    let manifest = manifest(listings, chapter, example, &guests, &generator)?;
    project.add("Cargo.toml", manifest);
    // A package needs a library or a program, also where the hosts share nothing.
    project.add("src/lib.rs", modules(&shared_rust(example)));
    for guest in &guests {
        let own = generator::dependencies(listings, &guest.manifest)?;
        let manifest = package(&guest.name) + LIBRARY + &section("dependencies", &own);
        let dir = format!("{}/", guest.name);
        project.add(format!("{dir}Cargo.toml"), manifest);
        add_guest(project, listings, guest, &dir)?;
    }
    for library in shared_libraries(&guests) {
        add_library(project, listings, library)?;
    }
    generator::add(project, listings, &generator)?;
    add_linker_flags(project, listings, example, &guests)
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
    let mut manifest = String::from("[workspace]\n");
    if !members.is_empty() {
        manifest += &format!("members = {members:?}\n");
    }
    manifest.push('\n');
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

/// Adds a library that guests share.
fn add_library(project: &mut Project, listings: &Listings, library: &Library) -> Result<()> {
    let Library {
        name,
        dir,
        files,
        manifest,
    } = library;
    let own = from_registry(listings, &manifest.dependencies)?;
    let manifest = package(name) + &section("dependencies", &own);
    project.add(format!("{name}/Cargo.toml"), manifest);
    for file in files {
        add_file(project, listings, file, dir, &format!("{name}/"))?;
    }
    Ok(())
}

/// The lines of `src/lib.rs` that name the modules in `files`.
fn modules(files: &BTreeSet<PathBuf>) -> String {
    let stems = files.iter().map(|file| tree::stem(file));
    let lines: Vec<String> = stems.map(|stem| format!("pub mod {stem};")).collect();
    lines.join("\n")
}
