//! The fold of an example that says where its files go in a reader's project.

use anyhow::{Context, Result};

use super::expanded::Page;
use super::fence::block;
use crate::listings::manifest::Dependencies;
use crate::listings::{Chapter, Example, Guest, Language, Listings, Program, tree};

mod commands;
mod generator;
mod manifest;
mod project;
mod sources;

use manifest::{LIBRARY, from_registry, package, section};
use sources::write_sources;

/// Writes the manifest, the library's root and the commands for each guest of
/// `example`, and the page that loads its JavaScript.
pub(super) fn write(
    listings: &Listings,
    chapter: &Chapter,
    example: &Example,
    page: &mut Page,
) -> Result<()> {
    page.write("<details class=\"use\">\n<summary>Use it in your project</summary>\n\n");
    if chapter.is_project() {
        project::write(listings, chapter, example, page)?;
    } else {
        write_guests(listings, chapter, example, page)?;
    }
    write_linker_flags(listings, chapter, example, page)?;
    let commands = commands::reader_commands(listings, chapter, example)?;
    page.write(&block("text", &commands));
    write_page(chapter, example, page);
    page.write("\n</details>\n\n");
    Ok(())
}

/// Writes the files of a project that is a guest with host programs beside it.
fn write_guests(
    listings: &Listings,
    chapter: &Chapter,
    example: &Example,
    page: &mut Page,
) -> Result<()> {
    for guest in chapter.guests_of(example) {
        let manifest = guest_manifest(listings, chapter, example, guest)?;
        page.show("Cargo.toml", "toml", &manifest);
        write_sources(listings, example, guest, "", page)?;
    }
    page.write(
        "The guest's files go to <code>src</code>, and those of the Rust \
         hosts to <code>examples</code>, under the names that stand above them.\n\n",
    );
    Ok(())
}

/// A manifest for `guest`, with the dependencies of its chapter that come from
/// the registry: the guest's own, and the host's where there is a Rust host.
fn guest_manifest(
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
    Ok(package(&guest.name) + LIBRARY + &dependencies)
}

/// Writes the linker flags for a native build of guests whose imports stay undefined.
fn write_linker_flags(
    listings: &Listings,
    chapter: &Chapter,
    example: &Example,
    page: &mut Page,
) -> Result<()> {
    let mut programs = example.programs.iter();
    let has_rust = programs.any(|it| it.language() == Language::Rust);
    let guests = chapter.guests_of(example);
    let mut guests = guests.iter();
    if !has_rust || !guests.any(|guest| lacks_imports(listings, guest)) {
        return Ok(());
    }
    let config = listings.tree.path(".cargo/config.toml");
    let config = listings.tree.read(&config)?;
    let targets = config
        .find("[target.")
        .context("`.cargo/config.toml` names no target")?;
    page.write(
        "On macOS and Windows, the linker must be told that imports may stay undefined in a \
         native build:\n\n",
    );
    page.show(".cargo/config.toml", "toml", config[targets..].trim_end());
    Ok(())
}

/// Whether a native build of `guest`, too, lacks functions of a host's, as far as its
/// golden file says; wasm-bindgen has its own in their place.
fn lacks_imports(listings: &Listings, guest: &Guest) -> bool {
    let signatures = listings.text(&guest.signatures()).unwrap_or_default();
    !guest.uses_bindgen && signatures.contains("import ")
}

/// Writes how a browser gets at `example`, if one runs it.
fn write_page(chapter: &Chapter, example: &Example, page: &mut Page) {
    if !example.runs_on_pages() {
        return;
    }
    let shared = example.needs.shared_files.get(&Program::JavaScript);
    let shared = shared.into_iter().flatten().map(|file| tree::name(file));
    let shared: String = shared.map(|it| format!(" and <code>{it}</code>")).collect();
    page.write(&format!(
        "\nA server that knows <code>application/wasm</code> hands out {modules}, the tab \
         <em>JavaScript</em> as <code>{name}.js</code>{shared}, and a page that loads it, all from \
         one folder.\n\n",
        modules = page_modules(chapter, example),
        name = example.name,
    ));
    let script = format!(
        "<script type=\"module\" src=\"{}.js\"></script>",
        example.name
    );
    page.show("index.html", "html", &script);
}

/// What of the guests has to be in a page's folder, in words.
fn page_modules(chapter: &Chapter, example: &Example) -> String {
    let processed = chapter.processed_guests_of(example);
    let mut parts: Vec<String> = processed
        .iter()
        .map(|guest| format!("what stands in <code>target/bindgen/{}</code>", guest.name))
        .collect();
    match example.needs.guests.len() - processed.len() {
        0 => {}
        1 => parts.push("the module".into()),
        _ => parts.push("the modules".into()),
    }
    parts.join(" and ")
}
