//! What a traced page knows of a chapter's modules before they run.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use anyhow::{Result, ensure};
use serde::Serialize;

use crate::build::bindgen;
use crate::build::cargo;
use crate::build::memory_map;
use crate::build::signatures::{self, Function};
use crate::golden::memory_map::Map;
use crate::listings::chapter::Chapter;
use crate::listings::host::Host;
use crate::listings::tree;
use crate::listings::view::View;

/// `modules.json`, which stands beside the modules.
#[derive(Serialize)]
struct Outline {
    /// By name, as calls bear it: `strings`.
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
pub fn of(root: &Path, chapter: &Chapter) -> Result<Vec<u8>> {
    let mut modules = BTreeMap::new();
    for guest in &chapter.guests {
        let path = cargo::module(root, guest);
        // What it cannot tell, the trial of `memory.txt` says.
        let map = memory_map::of(&path).ok().flatten();
        let known = |path: &Path| -> Result<Module> {
            let functions = signatures::functions(path)?;
            let map = map.clone().map(Regions::from);
            Ok(Module { functions, map })
        };
        modules.insert(guest.name.clone(), known(&path)?);
        // The tool leaves the memory as the linker laid it out.
        if guest.bound {
            let path = bindgen::module(root, guest);
            modules.insert(tree::stem(&path), known(&path)?);
        }
    }
    let names: Vec<&str> = modules.keys().map(String::as_str).collect();
    let mut views = BTreeMap::new();
    for example in &chapter.examples {
        let path = example.view();
        if let Some(view) = View::of(example)? {
            ensure!(
                example.hosts.contains(&Host::Chromium),
                "`{}` tells of a run that nobody sees: add `{}.js`, or drop it",
                tree::relative(&path),
                example.name
            );
            view.check(&path, &names)?;
            views.insert(example.name.clone(), view);
        }
    }
    let mut text = serde_json::to_vec(&Outline { modules, views })?;
    text.push(b'\n');
    Ok(text)
}

impl From<Map> for Regions {
    fn from(map: Map) -> Regions {
        let pair = |range: Range<u64>| [range.start, range.end];
        Regions {
            stack: pair(map.stack),
            statics: pair(map.statics),
            heap: map.heap,
            pages: map.pages,
        }
    }
}
