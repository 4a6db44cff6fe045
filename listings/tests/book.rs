//! The rules of the pages. mdBook says nothing of a broken one; these do.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;
use std::path::PathBuf;

use anyhow::{Result, ensure};
use ci::listings::report::Report;
use ci::listings::tree;
use ci::page::{self, Fence, Include, place};

/// Each page and its source.
fn pages() -> Result<Vec<(PathBuf, String)>> {
    let pages = page::all(tree::root())?.into_iter();
    pages
        .map(|page| Ok((page.clone(), tree::read(&page)?)))
        .collect()
}

/// Each page as the reader gets it.
fn expanded() -> Result<Vec<(PathBuf, String)>> {
    let expand = |(page, source): (PathBuf, String)| {
        let expanded = page::expand(tree::root(), &page, &source, &Report::default())?;
        Ok((page, expanded))
    };
    pages()?.into_iter().map(expand).collect()
}

/// Each include of each page.
fn includes() -> Result<Vec<Include>> {
    let mut includes = Vec::new();
    for (page, source) in pages()? {
        for directive in page::directives(&page, &source)? {
            if directive.name == "include" {
                includes.push(Include::parse(&page, directive.argument()?));
            }
        }
    }
    Ok(includes)
}

/// Every listing with an anchor, and its anchors.
fn anchored() -> Result<BTreeMap<PathBuf, Vec<String>>> {
    let mut anchored = BTreeMap::new();
    for path in tree::walk(&tree::root().join("listings"))? {
        let anchors = page::anchors(&tree::read(&path)?);
        if !anchors.is_empty() {
            anchored.insert(path, anchors);
        }
    }
    Ok(anchored)
}

fn none<T: Display>(wrong: Vec<T>) -> Result<()> {
    let wrong: Vec<String> = wrong.iter().map(T::to_string).collect();
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

#[test]
fn every_page_expands() -> Result<()> {
    expanded().map(drop)
}

#[test]
fn every_fence_is_traced_to_a_listing() -> Result<()> {
    let traced = |fence: &Fence| {
        let text = fence.text.trim();
        let one = text.starts_with("{{#include ") && text.find("}}") == Some(text.len() - 2);
        // What must not compile comes with the compiler's answer, by directive.
        // So does what was generated, from what rustc itself wrote.
        let checked = ["compile_fail", "generated", "crate"];
        let checked = !checked.iter().any(|word| fence.has(word));
        one && checked || fence.has("text")
    };
    let mut wrong = Vec::new();
    for (page, source) in pages()? {
        for fence in page::fences(&source) {
            if !traced(&fence) {
                wrong.push(format!(
                    "{}: this block is typed by hand: move it into a listing and include it, \
                     or mark it `text` if it is no code",
                    place(&page, &source, fence.range.start)
                ));
            }
        }
    }
    none(wrong)
}

#[test]
fn no_rust_block_is_ignored() -> Result<()> {
    let mut wrong = Vec::new();
    for (page, source) in pages()? {
        for fence in page::fences(&source) {
            if fence.has("rust") && fence.has("ignore") {
                wrong.push(format!(
                    "{}: a block that nothing checks: drop `ignore`; `no_run` will do",
                    place(&page, &source, fence.range.start)
                ));
            }
        }
    }
    none(wrong)
}

#[test]
fn every_anchor_is_shown() -> Result<()> {
    let shown: BTreeSet<Include> = includes()?.into_iter().collect();
    let mut wrong = Vec::new();
    for (file, anchors) in anchored()? {
        for anchor in anchors {
            let include = Include {
                file: file.clone(),
                anchor: Some(anchor.clone()),
            };
            if !shown.contains(&include) {
                let file = tree::relative(&file);
                wrong.push(format!(
                    "`{file}` has an anchor `{anchor}` that no page includes: include it, or \
                     drop the comments"
                ));
            }
        }
    }
    none(wrong)
}

#[test]
fn a_file_is_shown_whole_or_in_parts() -> Result<()> {
    let (whole, parts): (Vec<_>, Vec<_>) = includes()?
        .into_iter()
        .partition(|include| include.anchor.is_none());
    let both = parts
        .iter()
        .filter(|part| whole.iter().any(|it| it.file == part.file));
    none(
        both.map(|part| {
            format!(
                "`{}` is shown whole and by anchor: choose one",
                tree::relative(&part.file)
            )
        })
        .collect(),
    )
}

#[test]
fn internal_links_hold() -> Result<()> {
    let expanded = expanded()?;
    let mut wrong = Vec::new();
    for (page, source) in &pages()? {
        for (target, at) in page::links(source) {
            let (file, part) = target.split_once('#').unwrap_or((&target, ""));
            let path = Include::parse(page, file).file;
            let known = |(other, text): &(PathBuf, String)| {
                (file.is_empty() && other == page || *other == path)
                    && (part.is_empty() || page::parts(text).contains(part))
            };
            let is_page = file.is_empty() || file.ends_with(".md");
            if !(expanded.iter().any(known) || !is_page && path.is_file()) {
                let place = place(page, source, at);
                wrong.push(format!("{place}: `{target}` leads nowhere"));
            }
        }
    }
    none(wrong)
}
