//! What the last test run found, kept in `target/report.json` for the pages.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use super::tree::Tree;

/// Everything the pages say of the last run.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct Report {
    /// The system of the last run: `x86_64 linux`.
    pub platform: String,
    /// Versions by what they are the versions of: `rustc`, `Chromium`.
    pub versions: BTreeMap<String, String>,
    /// Verdicts by the trial's name.
    pub trials: BTreeMap<String, Verdict>,
}

/// How a trial ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Verdict {
    pub passed: bool,
    /// What the trial depended on: see `Listings::fingerprint`.
    pub fingerprint: u64,
}

impl Report {
    /// The report of `tree`; an empty one where nothing has run yet, or where
    /// the file is from another version of this program.
    pub fn read(tree: &Tree) -> Report {
        let text = fs::read_to_string(file(tree)).unwrap_or_default();
        serde_json::from_str(&text).unwrap_or_default()
    }

    /// Replaces the report of `tree`, whole or not at all.
    pub fn write(&self, tree: &Tree) -> Result<()> {
        let path = file(tree);
        let new = path.with_extension("json.new");
        let text = serde_json::to_string_pretty(self)?;
        fs::write(&new, text + "\n")
            .and_then(|()| fs::rename(&new, &path))
            .with_context(|| format!("cannot write `{}`", tree.relative(&path)))
    }

    /// Whether `trial` passed, if it ran with the files as they are now.
    pub fn verdict(&self, trial: &str, fingerprint: u64) -> Option<bool> {
        let verdict = self.trials.get(trial)?;
        (verdict.fingerprint == fingerprint).then_some(verdict.passed)
    }
}

fn file(tree: &Tree) -> PathBuf {
    tree.path("target/report.json")
}
