//! What a traced page knows of a chapter's modules before they run.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use anyhow::{Result, ensure};
use serde::Serialize;

use super::{bindgen, cargo, memory_map, signatures};
use crate::build::signatures::Function;
use crate::golden::memory_map::MemoryMap;
use crate::listings::view::View;
use crate::listings::{Chapter, Listings, tree};

/// `modules.json`, which is beside the modules.
#[derive(Serialize)]
struct ModulesJson {
    /// By name, as the wire names it: `strings`.
    modules: BTreeMap<String, Module>,
    /// By the name of the example that has one.
    views: BTreeMap<String, View>,
}

#[derive(Serialize)]
struct Module {
    functions: BTreeMap<String, Function>,
    #[serde(skip_serializing_if = "Option::is_none")]
    map: Option<Regions>,
}

/// A module's map; ranges as `[start, end]`.
#[derive(Serialize)]
struct Regions {
    stack: [u64; 2],
    statics: [u64; 2],
    heap: u64,
    pages: u64,
}

/// The contents of `modules.json` for the linked modules of `chapter`.
pub(super) fn write(listings: &Listings, chapter: &Chapter) -> Result<Vec<u8>> {
    let tree = &listings.tree;
    let mut modules = BTreeMap::new();
    for guest in &chapter.guests {
        let path = cargo::module(tree, guest);
        // What it does not find, the trial of `memory.txt` reports.
        let map = memory_map::read(tree, &path).ok().flatten();
        let describe = |path: &Path| -> Result<Module> {
            let functions = signatures::exported_functions(tree, path)?;
            let map = map.clone().map(Regions::from);
            Ok(Module { functions, map })
        };
        modules.insert(guest.name.clone(), describe(&path)?);
        // The tool leaves the memory as the linker laid it out.
        if guest.uses_bindgen {
            let path = bindgen::processed_module(tree, guest);
            modules.insert(tree::stem(&path), describe(&path)?);
        }
    }
    let names: Vec<&str> = modules.keys().map(String::as_str).collect();
    let mut views = BTreeMap::new();
    for example in &chapter.examples {
        if let Some(view) = &example.card.view {
            let card = tree.relative(&example.card_file());
            ensure!(
                example.runs_on_pages(),
                "`{card}` has a `[view]` of a run that no page shows: add `{}.js`, or drop it",
                example.name
            );
            view.check(&card, &names)?;
            views.insert(example.name.clone(), view.clone());
        }
    }
    let mut text = serde_json::to_vec(&ModulesJson { modules, views })?;
    text.push(b'\n');
    Ok(text)
}

impl From<MemoryMap> for Regions {
    fn from(map: MemoryMap) -> Regions {
        let pair = |range: Range<u64>| [range.start, range.end];
        Regions {
            stack: pair(map.stack),
            statics: pair(map.statics),
            heap: map.heap,
            pages: map.pages,
        }
    }
}
