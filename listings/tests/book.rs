//! The rules of the pages. mdBook says nothing of a broken one; these do.

use std::fmt::Display;
use std::path::PathBuf;

use anyhow::{Result, ensure};
use ci::listings::report::Report;
use ci::listings::{Listings, Tree, tree};
use ci::page::{self, CHECKED_ELSEWHERE, Fence, Page, place};

/// Each page and its source.
fn sources(tree: &Tree) -> Result<Vec<(PathBuf, String)>> {
    let pages = page::all(tree)?.into_iter();
    pages
        .map(|page| Ok((page.clone(), tree.read(&page)?)))
        .collect()
}

/// Each page as the reader gets it.
fn expanded(tree: &Tree) -> Result<Vec<(PathBuf, Page)>> {
    let listings = Listings::read(tree.clone())?;
    let expand = |(path, source): (PathBuf, String)| {
        let page = page::expand(&listings, &Report::default(), &path, &source)?;
        Ok((path, page))
    };
    sources(tree)?.into_iter().map(expand).collect()
}

fn expect_none<T: Display>(wrong: Vec<T>) -> Result<()> {
    let wrong: Vec<String> = wrong.iter().map(T::to_string).collect();
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

#[test]
fn every_page_expands() -> Result<()> {
    expanded(&Tree::here()).map(drop)
}

#[test]
fn every_file_that_a_page_counts_as_shown_is_on_it() -> Result<()> {
    let tree = Tree::here();
    let mut wrong = Vec::new();
    for (path, page) in expanded(&tree)? {
        let fences = page::fences(&page.markdown);
        for shown in &page.shown {
            let text = shown.text.trim_end();
            if !fences.iter().any(|fence| fence.text.trim_end() == text) {
                let (page, name) = (tree.relative(&path), &shown.name);
                wrong.push(format!("`{page}` shows no block with the text of `{name}`"));
            }
        }
    }
    expect_none(wrong)
}

#[test]
fn every_fence_is_traced_to_a_listing() -> Result<()> {
    let traced = |fence: &Fence| {
        let text = fence.text.trim();
        let one = text.starts_with("{{#include ") && text.find("}}") == Some(text.len() - 2);
        // Directives write these words, with what checks the block.
        let typed = CHECKED_ELSEWHERE.iter().any(|word| fence.has_word(word));
        one && !typed || fence.has_word("text")
    };
    let tree = Tree::here();
    let mut wrong = Vec::new();
    for (page, source) in sources(&tree)? {
        for fence in page::fences(&source) {
            if !traced(&fence) {
                wrong.push(format!(
                    "{}: this block is typed by hand: move it into a listing and include it, \
                     or mark it `text` if it is not code",
                    place(&tree, &page, &source, fence.range.start)
                ));
            }
        }
    }
    expect_none(wrong)
}

#[test]
fn no_rust_block_is_ignored() -> Result<()> {
    let tree = Tree::here();
    let mut wrong = Vec::new();
    for (page, source) in sources(&tree)? {
        for fence in page::fences(&source) {
            if fence.has_word("rust") && fence.has_word("ignore") {
                wrong.push(format!(
                    "{}: a block that nothing checks: drop `ignore`; `no_run` will do",
                    place(&tree, &page, &source, fence.range.start)
                ));
            }
        }
    }
    expect_none(wrong)
}

#[test]
fn internal_links_hold() -> Result<()> {
    let tree = Tree::here();
    let expanded = expanded(&tree)?;
    let mut wrong = Vec::new();
    for (page, source) in &sources(&tree)? {
        for (target, at) in page::links(source) {
            let (file, id) = target.split_once('#').unwrap_or((&target, ""));
            let path = tree::join(page.parent().unwrap_or(page), file);
            let leads_to = |(other, text): &(PathBuf, Page)| {
                (file.is_empty() && other == page || *other == path)
                    && (id.is_empty() || page::ids(&text.markdown).contains(id))
            };
            let is_page = file.is_empty() || file.ends_with(".md");
            if !(expanded.iter().any(leads_to) || !is_page && path.is_file()) {
                let place = place(&tree, page, source, at);
                wrong.push(format!("{place}: `{target}` leads nowhere"));
            }
        }
    }
    expect_none(wrong)
}
