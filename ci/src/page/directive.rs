//! The directives of a page: `{{#name arguments}}`.

use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

use crate::listings::tree;

/// One `{{#name arguments}}` in a page's source, at the bytes `start..end`.
#[derive(Debug)]
pub struct Directive<'a> {
    pub name: &'a str,
    pub arguments: Vec<&'a str>,
    pub start: usize,
    pub end: usize,
}

/// Where a reader finds the byte `at` of a page's source: `book/strings.md:12`.
pub fn place(page: &Path, source: &str, at: usize) -> String {
    let line = 1 + source[..at].matches('\n').count();
    format!("{}:{line}", tree::relative(page))
}

/// The directives of `page`, in order; one behind a backslash is text.
pub fn directives<'a>(page: &Path, source: &'a str) -> Result<Vec<Directive<'a>>> {
    let mut directives = Vec::new();
    for (start, _) in source.match_indices("{{#") {
        if source[..start].ends_with('\\') {
            continue;
        }
        let inner = &source[start + 3..];
        let Some(len) = inner.find("}}") else {
            let place = place(page, source, start);
            bail!("{place}: this directive does not end: close it with `}}}}`");
        };
        let mut words = inner[..len].split_whitespace();
        directives.push(Directive {
            name: words.next().unwrap_or_default(),
            arguments: words.collect(),
            start,
            end: start + 3 + len + 2,
        });
    }
    Ok(directives)
}

impl Directive<'_> {
    /// The only argument.
    pub fn argument(&self) -> Result<&str> {
        ensure!(
            self.arguments.len() == 1,
            "`{}` takes one argument and got {:?}",
            self.name,
            self.arguments
        );
        Ok(self.arguments[0])
    }
}

/// Parts `chapter/name`.
pub(super) fn split(id: &str) -> Result<(&str, &str)> {
    let parts = id.split_once('/');
    parts.with_context(|| format!("`{id}` should be `CHAPTER/NAME`"))
}
