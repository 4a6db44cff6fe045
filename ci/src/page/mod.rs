//! Turns a page's source into what the reader sees: directives become code,
//! transcripts and stamps, all read from the listings.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use crate::report::Report;
use crate::tree;

mod commands;
mod compile_fail;
mod example;
mod fence;
mod figure;
mod file;
mod generated;
mod include;
mod kit;
mod link;
mod project;
mod prose;
mod signatures;
mod stamp;
mod usage;

pub use fence::{Fence, fences, for_skeptic};
pub use generated::shown;
pub use include::{Include, anchors};
pub use link::{links, parts};
pub use prose::words;

/// The pages under `root`, by name; `SUMMARY.md` is not one.
pub fn all(root: &Path) -> Result<Vec<PathBuf>> {
    let mut pages = tree::files(&root.join("book"), "md")?;
    pages.retain(|page| tree::name(page) != "SUMMARY.md");
    Ok(pages)
}

/// What the reader gets for the page that stands at `page` and has this
/// `source`. `report` tells what passed, and with which versions.
pub fn expand(root: &Path, page: &Path, source: &str, report: &Report) -> Result<String> {
    let mut expanded = String::new();
    let mut rest = 0;
    for directive in directives(page, source)? {
        expanded += &source[rest..directive.start];
        let place = || format!("cannot expand `{}`", place(page, source, directive.start));
        expanded += &directive.expand(root, page, report).with_context(place)?;
        rest = directive.end;
    }
    expanded += &source[rest..];
    expanded += &stamp::render(report);
    Ok(expanded)
}

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
    fn expand(&self, root: &Path, page: &Path, report: &Report) -> Result<String> {
        match self.name {
            "include" => Include::parse(page, self.argument()?).text(),
            "example" => example::render(root, self.argument()?, report),
            "compile_fail" => compile_fail::render(root, self.argument()?),
            "signatures" => signatures::render(root, &self.arguments),
            "processed" => signatures::processed(root, &self.arguments),
            "generated" => generated::render(root, &self.arguments),
            "file" => file::render(root, self.argument()?),
            "figure" => figure::render(root, &self.arguments),
            other => bail!(
                "no directive `{other}`; there are `include`, `example`, `compile_fail`, \
                 `signatures`, `processed`, `generated`, `file`, `figure`"
            ),
        }
    }

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
fn split(id: &str) -> Result<(&str, &str)> {
    let parts = id.split_once('/');
    parts.with_context(|| format!("`{id}` should be `CHAPTER/NAME`"))
}

/// `text` with the characters replaced that mean something in HTML.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
