//! A project that is a guest, with host programs beside it.

use anyhow::{Result, bail};

use super::Project;
use super::manifest::{LIBRARY, add_linker_flags, from_registry, package, section};
use super::sources::add_guest;
use crate::listings::manifest::Dependencies;
use crate::listings::{Chapter, Example, Guest, Listings, Program};

pub(super) fn add(
    project: &mut Project,
    listings: &Listings,
    chapter: &Chapter,
    example: &Example,
) -> Result<()> {
    let guests = chapter.guests_of(example);
    let [guest] = guests[..] else {
        bail!(
            "`{}` loads {} guests, and one project holds one: put each in a folder of the \
             chapter, and make no guest of the chapter's own crate",
            example.id(),
            guests.len()
        );
    };
    project.add("Cargo.toml", manifest(listings, chapter, example, guest)?);
    add_guest(project, listings, guest, "")?;
    add_linker_flags(project, listings, example, &guests)
}

/// A manifest for `guest`, with the dependencies of its chapter that come from
/// the registry: the guest's own, and the host's where there is a Rust host.
fn manifest(
    listings: &Listings,
    chapter: &Chapter,
    example: &Example,
    guest: &Guest,
) -> Result<String> {
    let own = from_registry(listings, &guest.manifest.dependencies)?;
    let hosts = if example.programs.contains(&Program::Wasmtime) {
        from_registry(listings, &chapter.manifest.dev_dependencies)?
    } else {
        Dependencies::new()
    };
    let dependencies = section("dependencies", &own) + &section("dev-dependencies", &hosts);
    // Wherever it is unpacked, it is a workspace of its own.
    Ok(format!(
        "[workspace]\n\n{}{LIBRARY}{dependencies}",
        package(&guest.name)
    ))
}
