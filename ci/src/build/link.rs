//! Links every guest and builds every host program, each with one call of Cargo.

use anyhow::{Context, Result};

use super::cargo::{build_programs, link_guests};
use super::{bindgen, mini};
use crate::listings::Listings;
use crate::machine::target;
use crate::process;

/// Links all guests to modules, and processes those that use wasm-bindgen.
pub fn guests(listings: &Listings) -> Result<()> {
    target::ensure()?;
    let mut cargo = link_guests(&listings.tree, listings)?;
    process::run(&mut cargo).context("cannot link the guests")?;
    mini::build_tool(listings)?;
    bindgen::process_all(&listings.tree, listings)
}

/// Builds all host programs.
pub fn programs(listings: &Listings) -> Result<()> {
    let mut cargo = build_programs(listings);
    cargo.arg("--examples");
    process::run(&mut cargo).context("cannot build the host programs")
}
