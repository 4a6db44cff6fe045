//! Compares what linker and tools made of a guest with its golden files.

use std::path::Path;

use anyhow::{Result, anyhow, ensure};
use memchr::memmem;

use super::test_run::{TestRun, how_to_bless};
use crate::build::{bindgen, cargo, expansion, memory_map, signatures};
use crate::golden::compare::{compare, expect_no_golden};
use crate::listings::generated::Generated;
use crate::listings::{Guest, Tree};
use crate::machine::target;

/// Compares what `guest` imports and exports with its golden file; `name` is that
/// of the trial.
pub(super) fn check_signatures(run: &TestRun, guest: &Guest, name: &str) -> Result<()> {
    let tree = &run.listings.tree;
    let signatures = signatures::read_signatures(tree, &cargo::module(tree, guest))?;
    compare_golden(run, &guest.signatures(), &signatures, name)
}

/// The same, of its processed module.
pub(super) fn check_processed(run: &TestRun, guest: &Guest, name: &str) -> Result<()> {
    let tree = &run.listings.tree;
    let module = bindgen::processed_module(tree, guest);
    let signatures = signatures::read_signatures(tree, &module)?;
    compare_golden(run, &guest.processed_golden(), &signatures, name)
}

/// Compares what a tool writes for `guest` with its golden file.
pub(super) fn check_generated(
    run: &TestRun,
    guest: &Guest,
    what: Generated,
    name: &str,
) -> Result<()> {
    let text = match bindgen::generated_text(&run.listings.tree, guest, what)? {
        Some(text) => text,
        None => expansion::expand_macros(&run.listings, guest)?,
    };
    compare_golden(run, &guest.generated(what), &text, name)
}

fn compare_golden(run: &TestRun, golden: &Path, text: &str, name: &str) -> Result<()> {
    let compared = compare(&run.listings.tree, golden, text, run.bless);
    compared.map_err(|error| anyhow!("{error:#}\n{}", how_to_bless(name, name)))
}

/// Compares where the linker put things in the memory of `guest` with its golden
/// file; without a memory there must be none.
pub(super) fn check_memory(run: &TestRun, guest: &Guest, name: &str) -> Result<()> {
    let (tree, golden) = (&run.listings.tree, guest.memory());
    ensure_no_folder(&run.listings.tree, guest)?;
    let compared = match memory_map::read(tree, &cargo::module(tree, guest))? {
        Some(map) => compare(tree, &golden, &map.to_string(), run.bless),
        None => expect_no_golden(tree, &golden, run.bless),
    };
    compared.map_err(|error| anyhow!("{error:#}\n{}", how_to_bless(name, name)))
}

/// Refuses a module that holds the name of a folder of this machine: its statics would
/// be elsewhere on another.
fn ensure_no_folder(tree: &Tree, guest: &Guest) -> Result<()> {
    let module = tree.read_bytes(&cargo::module(tree, guest))?;
    for (folder, name) in target::source_folders()? {
        let folder = folder.to_string_lossy().into_owned();
        ensure!(
            memmem::find(&module, folder.as_bytes()).is_none(),
            "`{}` holds the path `{folder}`, which should be `{name}`: does something else \
             set `rustflags` for the target?",
            guest.module()
        );
    }
    Ok(())
}
