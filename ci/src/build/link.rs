//! Links every guest and builds every host program, each with one call of Cargo.

use std::path::Path;

use anyhow::{Context, Result};

use crate::build::cargo::{hosting, linking, run};
use crate::build::{bindgen, mini};
use crate::listings::chapter::Chapter;
use crate::machine::target;

/// Links all guests of `chapters` to modules, and processes those that are bound.
pub fn guests(root: &Path, chapters: &[Chapter]) -> Result<()> {
    target::ensure()?;
    run(linking(root, chapters)).context("cannot link the guests")?;
    mini::build(root, chapters)?;
    bindgen::process(root, chapters)
}

/// Builds all host programs of `chapters`.
pub fn programs(root: &Path, chapters: &[Chapter]) -> Result<()> {
    let mut cargo = hosting(root, chapters);
    cargo.arg("--examples");
    run(cargo).context("cannot build the host programs")
}
