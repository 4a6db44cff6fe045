//! What pages become, and what their directives say when they can't.

use anyhow::Result;
use ci::listings::Listings;
use ci::listings::report::Report;
use ci::page::{self, Page};

#[path = "../fixture/mod.rs"]
mod fixture;

mod directives;
mod errors;
mod expanded;
mod figures;
mod layouts;
mod memories;
mod skeptic;
mod text;
mod verdicts;

/// What a page of this `source` becomes.
fn expand(listings: &Listings, source: &str) -> Result<Page> {
    let path = listings.tree.path("book/page.md");
    page::expand(listings, &Report::default(), &path, source)
}

/// The message for a page of this `source`.
fn error(listings: &Listings, source: &str) -> String {
    fixture::error(&listings.tree, expand(listings, source))
}

/// Expects all `parts` on the page.
fn contains(page: &str, parts: &[&str]) {
    for part in parts {
        assert!(page.contains(part), "{part}\nis not in\n{page}");
    }
}
