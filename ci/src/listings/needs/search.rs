//! Follows calls from host programs into guests: which files and items they lead to.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::UsedItem;
use crate::listings::guest::Guest;
use crate::listings::rust::{RustItem, RustSource};
use crate::listings::sources::Sources;
use crate::listings::tree;

/// The search for what calls lead to, from the names that programs ask for.
pub(super) struct Search<'a> {
    /// What programs ask guests for, and guests each other.
    asked: BTreeSet<String>,
    left: Vec<Candidate<'a>>,
    pub(super) found: Vec<Candidate<'a>>,
}

/// A guest's file, which may be needed.
#[derive(Clone)]
pub(super) struct Candidate<'a> {
    pub(super) file: PathBuf,
    /// Where it is for a guest; one that several guests include has several.
    places: Vec<PathBuf>,
    source: &'a RustSource,
}

impl<'a> Search<'a> {
    pub(super) fn new(
        sources: &'a Sources,
        guests: &[&Guest],
        asked: BTreeSet<String>,
    ) -> Search<'a> {
        let mut left: BTreeMap<PathBuf, Candidate> = BTreeMap::new();
        for guest in guests {
            for file in guest.all_files() {
                let Some(source) = sources.rust(file) else {
                    continue;
                };
                let candidate = left.entry(file.clone()).or_insert_with(|| Candidate {
                    file: file.clone(),
                    places: Vec::new(),
                    source,
                });
                candidate.places.push(guest.place(file));
            }
        }
        Search {
            asked,
            left: left.into_values().collect(),
            found: Vec::new(),
        }
    }

    /// Takes files from `left` to `found` until none is needed any more.
    pub(super) fn run(&mut self) {
        loop {
            let (found, asked) = (&self.found, &self.asked);
            let is_needed = |candidate: &mut Candidate<'_>| {
                let named = |it: &Candidate<'_>| it.names(&candidate.file);
                candidate.source.offers(asked) || found.iter().any(named)
            };
            let needed: Vec<Candidate> = self.left.extract_if(.., is_needed).collect();
            if needed.is_empty() {
                return;
            }
            for candidate in &needed {
                // One guest's import may be another's export.
                let imports = candidate.source.tokens.imports.iter().cloned();
                self.asked.extend(imports);
            }
            self.found.extend(needed);
        }
    }

    /// The items that are asked for, and those that they name in turn, by file.
    pub(super) fn used_items(&self) -> BTreeMap<PathBuf, Vec<UsedItem>> {
        let mut used: BTreeSet<(usize, usize)> = BTreeSet::new();
        let mut next: Vec<(usize, usize)> = Vec::new();
        for (at, candidate) in self.found.iter().enumerate() {
            for (i, item) in candidate.source.items.iter().enumerate() {
                if !item.exports.is_disjoint(&self.asked) {
                    next.push((at, i));
                }
            }
        }
        while let Some((at, i)) = next.pop() {
            if !used.insert((at, i)) {
                continue;
            }
            let item = &self.found[at].source.items[i];
            for (other, candidate) in self.found.iter().enumerate() {
                if other != at && !self.found[at].names(&candidate.file) {
                    continue;
                }
                let items = candidate.source.items.iter().enumerate();
                next.extend(
                    items
                        .filter(|(_, it)| it.is_named_by(item))
                        .map(|(j, _)| (other, j)),
                );
            }
        }
        let mut items: BTreeMap<PathBuf, Vec<UsedItem>> = BTreeMap::new();
        for (at, i) in used {
            let Candidate { file, source, .. } = &self.found[at];
            let RustItem { name, lines, .. } = &source.items[i];
            items.entry(file.clone()).or_default().push(UsedItem {
                name: name.clone(),
                lines: lines.clone(),
            });
        }
        items
    }
}

impl Candidate<'_> {
    /// Whether this file names the module that is `file`: as `crate::NAME` in the
    /// same crate, and as `CRATE::NAME` in another.
    fn names(&self, file: &Path) -> bool {
        let crate_of = |path: &Path| path.parent().and_then(Path::parent).map(Path::to_owned);
        let home = crate_of(file).unwrap_or_default();
        let module = tree::stem(file);
        self.places.iter().any(|place| {
            let root = if crate_of(place).as_ref() == Some(&home) {
                "crate".to_owned()
            } else {
                tree::name(&home)
            };
            self.source.tokens.paths.contains(&(root, module.clone()))
        })
    }
}
