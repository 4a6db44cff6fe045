//! Turns a page's source into what the reader sees.
//!
//! In: the source of a page, the listings, the last report. Out: a [`Page`], its
//! Markdown with every directive replaced, and the files that it shows. This room
//! reads pages and listings, and nothing else; it writes nothing.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::listings::report::Report;
use crate::listings::{Listings, Tree, tree};

mod context;
mod directive;
mod directives;
mod expanded;
mod fence;
mod figure;
mod html;
mod link;
mod prose;
mod skeptic;
mod stamp;
mod usage;

pub use directive::{Call, calls, place};
pub use directives::{DIRECTIVES, Directive, shown_pieces};
pub use expanded::{Page, Shown};
pub use fence::{CHECKED_ELSEWHERE, Fence, fences};
pub use html::escape;
pub use link::{ids, links};
pub use prose::{count_words, first_paragraph};
pub use skeptic::{RustBlock, rust_blocks};

use context::Context;

/// What the page at `path` becomes, whose source is `source`.
pub fn expand(listings: &Listings, report: &Report, path: &Path, source: &str) -> Result<Page> {
    let mut page = Page::default();
    let mut rest = 0;
    let fences = fences(source);
    for call in calls(&listings.tree, path, source)? {
        page.markdown += &source[rest..call.start];
        let fence = fences
            .iter()
            .find(|fence| fence.range.contains(&call.start));
        let context = Context {
            listings,
            report,
            path,
            source,
            fence: fence.map(|fence| &*fence.info),
        };
        directives::expand(&context, &call, &mut page).with_context(|| {
            let place = place(&listings.tree, path, source, call.start);
            format!("cannot expand `{place}`")
        })?;
        rest = call.end;
    }
    page.markdown += &source[rest..];
    page.markdown += &stamp::render(report);
    Ok(page)
}

/// The pages of `tree`, in order of names; `SUMMARY.md` is not one.
pub fn all(tree: &Tree) -> Result<Vec<PathBuf>> {
    let mut pages = tree.files(&tree.path("book"), "md")?;
    pages.retain(|page| tree::name(page) != "SUMMARY.md");
    Ok(pages)
}
