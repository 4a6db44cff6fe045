//! Finds the directives of a page: `{{#NAME ARGUMENTS}}`.

use std::path::Path;

use anyhow::{Result, bail};

use crate::listings::Tree;

/// One directive in a page's source, at the bytes `start..end`.
#[derive(Debug)]
pub struct Call<'a> {
    pub name: &'a str,
    pub arguments: Vec<&'a str>,
    pub start: usize,
    pub end: usize,
}

/// The directives of the page at `path`, in order; one behind a backslash is text.
pub fn calls<'a>(tree: &Tree, path: &Path, source: &'a str) -> Result<Vec<Call<'a>>> {
    let mut calls = Vec::new();
    for (start, _) in source.match_indices("{{#") {
        if source[..start].ends_with('\\') {
            continue;
        }
        let inner = &source[start + 3..];
        let Some(len) = inner.find("}}") else {
            let place = place(tree, path, source, start);
            bail!("{place}: this directive does not end: close it with `}}}}`");
        };
        let mut words = inner[..len].split_whitespace();
        calls.push(Call {
            name: words.next().unwrap_or_default(),
            arguments: words.collect(),
            start,
            end: start + 3 + len + 2,
        });
    }
    Ok(calls)
}

/// Where a reader finds the byte `at` of a page's source: `book/strings.md:12`.
pub fn place(tree: &Tree, path: &Path, source: &str, at: usize) -> String {
    let line = 1 + source[..at].matches('\n').count();
    format!("{}:{line}", tree.relative(path))
}
