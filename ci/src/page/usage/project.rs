//! The files of a project with several guests, as the fold of an example shows them.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Result, ensure};

use super::generator;
use super::{LIBRARY, file, modules, package, registry, section, sources};
use crate::listings::chapter::{Chapter, Guest};
use crate::listings::example::Example;
use crate::listings::host::Host;
use crate::listings::library::{self, Library};
use crate::listings::manifest;
use crate::listings::tree;
use crate::page::include::Include;

/// The manifests and libraries' roots for `example`: those of its project, and
/// those of each guest in the guest's own folder.
pub(super) fn files(root: &Path, chapter: &Chapter, example: &Example) -> Result<String> {
    let guests = example.guests(chapter)?;
    let mut files = file(
        "Cargo.toml",
        "toml",
        &manifest(root, chapter, example, &guests)?,
    );
    let mut shared = BTreeSet::new();
    for &host in example.hosts.difference(&Host::BROWSERS.into()) {
        shared.extend(example.shared_files(chapter, host)?);
    }
    let modules = modules(&shared, &chapter.dir);
    if !modules.is_empty() {
        files += &file("src/lib.rs", "text", &modules);
    }
    for guest in &guests {
        let own = tree::read(&guest.dir.join("Cargo.toml"))?;
        let own = generator::dependencies(root, &own)?;
        let manifest = package(&guest.name) + LIBRARY + &section("dependencies", &own);
        let dir = format!("{}/", guest.name);
        files += &file(&format!("{dir}Cargo.toml"), "toml", &manifest);
        files += &sources(chapter, example, guest, &dir)?;
    }
    files += &of_libraries(root, chapter, example, &guests)?;
    let [manifests, more] = generator::files(root, &generator::of(chapter, &guests)?)?;
    files += &manifests;
    let these = if library::all(&guests)?.is_empty() {
        ""
    } else {
        " and of these libraries"
    };
    let folders = if shared.is_empty() {
        "<code>examples</code>"
    } else {
        "<code>src</code> and <code>examples</code>"
    };
    let guests = if guests.is_empty() {
        format!("The files of the Rust hosts go to {folders}")
    } else {
        format!(
            "The files of the tab <em>Guest</em>{these} go to the <code>src</code> of their \
             crate's folder, and those of the Rust hosts to {folders} beside these folders"
        )
    };
    Ok(files + &guests + ", under the names that stand above them." + &more + "\n\n")
}

/// A manifest that holds the guests together, and has what the Rust hosts use.
fn manifest(
    root: &Path,
    chapter: &Chapter,
    example: &Example,
    guests: &[&Guest],
) -> Result<String> {
    let kit = generator::of(chapter, guests)?;
    let kit = Vec::from_iter(kit.iter().map(|dir| tree::name(dir)));
    let names = guests.iter().map(|it| &it.name).chain(&kit);
    let names: Vec<String> = names.map(|it| format!("\"{it}\"")).collect();
    let mut manifest = String::new();
    if !names.is_empty() {
        manifest += &format!("[workspace]\nmembers = [{}]\n\n", names.join(", "));
    }
    manifest += &package(&chapter.name);
    let own = tree::read(&chapter.dir.join("Cargo.toml"))?;
    let mut sources = String::new();
    for &host in example.hosts.difference(&Host::BROWSERS.into()) {
        sources += &tree::read(&example.program(host))?;
        for file in example.shared_files(chapter, host)? {
            sources += &tree::read(&file)?;
        }
    }
    for name in ["dependencies", "dev-dependencies"] {
        let mut lines = registry(root, &own, name)?;
        let folders = manifest::folders(&own, name);
        let of_kit = folders.filter(|(name, _)| kit.iter().any(|it| it == name));
        lines.extend(of_kit.map(|(_, line)| line.to_owned()));
        lines.retain(|line| {
            let package = line.split(' ').next().unwrap_or_default();
            // What the library depends on, the examples see as well.
            sources.contains(&format!("{}::", package.replace('-', "_")))
                && !manifest.contains(line)
        });
        if name == "dev-dependencies" && example.hosts.contains(&Host::Native) {
            let path = |it: &&Guest| format!("{0} = {{ path = \"{0}\" }}", it.name);
            lines.extend(guests.iter().map(path));
            for it in library::all(guests)? {
                if sources.contains(&format!("{}::", it.name)) {
                    lines.push(format!("{0} = {{ path = \"{0}\" }}", it.name));
                }
            }
            lines.sort();
        }
        manifest += &section(name, &lines);
    }
    Ok(manifest)
}

/// The manifests, roots and files of the libraries that `guests` share.
fn of_libraries(
    root: &Path,
    chapter: &Chapter,
    example: &Example,
    guests: &[&Guest],
) -> Result<String> {
    let shown = example.guest_files(chapter)?;
    let mut files = String::new();
    for Library { name, dir } in library::all(guests)? {
        only_modules(&dir.join("src/lib.rs"))?;
        let own = tree::read(&dir.join("Cargo.toml"))?;
        let own = registry(root, &own, "dependencies")?;
        let manifest = package(&name) + &section("dependencies", &own);
        files += &file(&format!("{name}/Cargo.toml"), "toml", &manifest);
        let modules = modules(&shown, &dir);
        files += &file(&format!("{name}/src/lib.rs"), "text", &modules);
        for path in shown.iter().filter(|path| path.starts_with(&dir)) {
            let whole = Include {
                file: path.clone(),
                anchor: None,
            };
            files += &file(&tree::relative(path), "rust,no_run", &whole.text()?);
        }
    }
    Ok(files)
}

/// Refuses the `root` of a library if it holds more than modules: a reader is
/// given those, and a root that names them.
fn only_modules(root: &Path) -> Result<()> {
    let named = ["//", "pub mod "];
    for line in tree::read(root)?.lines() {
        ensure!(
            line.is_empty() || named.iter().any(|it| line.starts_with(it)),
            "`{}` holds `{line}`, which no page would show: put it into a module of its own",
            tree::relative(root)
        );
    }
    Ok(())
}
