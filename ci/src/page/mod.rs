//! Turns a page's source into what the reader sees: directives become code,
//! transcripts and stamps, all read from the listings.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::listings::report::Report;
use crate::listings::tree;

mod directive;
mod directives;
mod fence;
mod figure;
mod html;
mod include;
mod link;
mod prose;
mod stamp;
mod usage;

pub use directive::{Directive, directives, place};
pub use directives::generated::shown;
pub use fence::{Fence, fences, for_skeptic};
pub use html::escape;
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
        expanded += &render(&directive, root, page, report).with_context(place)?;
        rest = directive.end;
    }
    expanded += &source[rest..];
    expanded += &stamp::render(report);
    Ok(expanded)
}

fn render(directive: &Directive<'_>, root: &Path, page: &Path, report: &Report) -> Result<String> {
    match directive.name {
        "include" => Include::parse(page, directive.argument()?).text(),
        "example" => directives::example::render(root, directive.argument()?, report),
        "compile_fail" => directives::compile_fail::render(root, directive.argument()?),
        "signatures" => directives::signatures::render(root, &directive.arguments),
        "processed" => directives::signatures::processed(root, &directive.arguments),
        "generated" => directives::generated::render(root, &directive.arguments),
        "file" => directives::file::render(root, directive.argument()?),
        "figure" => figure::render(root, &directive.arguments),
        other => bail!(
            "no directive `{other}`; there are `include`, `example`, `compile_fail`, \
                 `signatures`, `processed`, `generated`, `file`, `figure`"
        ),
    }
}
