//! The projects that examples are pasted into.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::listings::{Chapter, Example, Tree, tree};

/// The project that `example` is pasted into.
pub(super) fn package(pasted: &Tree, chapter: &Chapter, example: &Example) -> Result<PathBuf> {
    let packages = pasted.path("packages");
    if chapter.is_project() {
        return Ok(packages.join(&chapter.name));
    }
    let guests = chapter.guests_of(example);
    let [guest] = guests[..] else {
        bail!(
            "it loads {} guests, and one project holds one: put each in a folder of the \
             chapter, and make no guest of the chapter's own crate",
            guests.len()
        );
    };
    Ok(packages.join(&guest.name))
}

/// Where in its project a file goes that a page shows under `name`; a page of
/// HTML goes to a server instead.
pub(super) fn place<'a>(chapter: &Chapter, name: &'a str) -> Option<&'a str> {
    let Some(listing) = name.strip_prefix("listings/") else {
        return (!name.ends_with(".html")).then_some(name);
    };
    if chapter.is_project() {
        return listing.split_once('/').map(|(_, rest)| rest);
    }
    let mut starts = ["/src/", "/examples/"].into_iter();
    starts
        .find_map(|it| name.find(it))
        .map(|at| &name[at + 1..])
}

/// A manifest with the lines of `old` and of `new`, each once. It is no workspace any
/// more: it becomes a member of one.
pub(super) fn merged(old: &str, new: &str) -> String {
    let mut sections: Vec<(&str, Vec<&str>)> = Vec::new();
    for line in old.lines().chain(new.lines()).filter(|it| !it.is_empty()) {
        if line.starts_with('[') {
            let known = sections.iter().position(|(name, _)| *name == line);
            let known = known.map(|at| sections.remove(at));
            sections.push(known.unwrap_or((line, Vec::new())));
        } else if let Some((_, lines)) = sections.last_mut()
            && !lines.contains(&line)
        {
            lines.push(line);
        }
    }
    sections.retain(|(name, _)| *name != "[workspace]");
    let section = |(name, lines): &(&str, Vec<&str>)| format!("{name}\n{}\n", lines.join("\n"));
    sections.iter().map(section).collect::<Vec<_>>().join("\n")
}

/// The pasted packages build as one workspace, so that what they depend on is
/// built once, in the versions that the book was tested with.
pub(super) fn workspace(tree: &Tree, pasted: &Tree) -> Result<()> {
    fs::copy(tree.path("Cargo.lock"), pasted.path("Cargo.lock"))?;
    let mut members = Vec::new();
    for path in pasted.walk(&pasted.path("packages"))? {
        if tree::name(&path) == "Cargo.toml" {
            let package = path.parent().context("a file is in a folder")?;
            let package = pasted.relative(package);
            members.push(format!("    {package:?},\n"));
        }
    }
    let members = members.concat();
    // With debug information, each of the many programs would be several times as large.
    let profile = "[profile.dev]\ndebug = false\nincremental = false\n";
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [\n{members}]\n\n{profile}");
    fs::write(pasted.path("Cargo.toml"), manifest)?;
    Ok(())
}
