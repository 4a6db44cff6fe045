//! What is read from `listings/`, and which trees are refused.

use std::path::PathBuf;

use ci::listings::{Listings, tree};

#[path = "../fixture/mod.rs"]
mod fixture;

mod cards;
mod chapters;
mod fingerprints;
mod guests;
mod items;
mod manifests;
mod messages;
mod names;
mod needs;
mod parsers;
mod views;

/// The last parts of `paths`.
fn file_names<'a>(paths: impl IntoIterator<Item = &'a PathBuf>) -> Vec<String> {
    paths.into_iter().map(|path| tree::name(path)).collect()
}

/// The names of `paths` in the tree of `listings`, from the folder of `chapter`.
fn files<'a>(
    listings: &Listings,
    chapter: &str,
    paths: impl IntoIterator<Item = &'a PathBuf>,
) -> Vec<String> {
    let folder = format!("listings/{chapter}/");
    let names = paths.into_iter().map(|path| listings.tree.relative(path));
    names.map(|name| name.replace(&folder, "")).collect()
}
