//! Compares text with a golden file, or writes the file.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use similar::{ChangeTag, TextDiff};

use crate::listings::Tree;

/// Whether golden files are to be rewritten: `BLESS=1`. An error under `CI`,
/// where nobody reviews what was written.
pub fn bless() -> Result<bool> {
    let bless = std::env::var_os("BLESS").is_some_and(|value| value != "0" && !value.is_empty());
    ensure!(
        !(bless && is_ci()),
        "`BLESS` is refused while `CI` is set: bless on your machine and commit the diff"
    );
    Ok(bless)
}

/// Whether this is a machine on which every host must be there: `CI` is set.
pub fn is_ci() -> bool {
    std::env::var_os("CI").is_some_and(|value| value != "false" && !value.is_empty())
}

/// Compares `text` with the golden file at `golden`, byte for byte. With `write`, it
/// writes the file instead.
pub fn compare(tree: &Tree, golden: &Path, text: &str, write: bool) -> Result<()> {
    let name = tree.relative(golden);
    let expected = fs::read_to_string(golden).ok();
    if expected.as_deref() == Some(text) {
        return Ok(());
    }
    if write {
        return fs::write(golden, text).with_context(|| format!("cannot write `{name}`"));
    }
    match expected {
        Some(expected) => bail!(
            "`{name}` (-) is not what came (+):\n{}",
            diff(&expected, text)
        ),
        None => bail!(
            "there is no `{name}` to compare this with:\n{}",
            text.trim_end()
        ),
    }
}

/// Refuses a golden file at `golden`, since nothing came to compare it with. With
/// `write`, it removes the file instead.
pub fn expect_no_golden(tree: &Tree, golden: &Path, write: bool) -> Result<()> {
    let name = tree.relative(golden);
    if write && golden.is_file() {
        return fs::remove_file(golden).with_context(|| format!("cannot remove `{name}`"));
    }
    ensure!(!golden.is_file(), "nothing came to compare with `{name}`");
    Ok(())
}

/// Nothing if `a` and `b` are the same text; the error shows where they differ.
pub fn ensure_same(a: &str, b: &str) -> Result<()> {
    ensure!(a == b, "{}", diff(a, b));
    Ok(())
}

/// `old` and `new` line by line, the lines that differ marked `-` and `+`.
fn diff(old: &str, new: &str) -> String {
    let diff = TextDiff::from_lines(old, new);
    let mut lines = String::new();
    for change in diff.iter_all_changes() {
        let mark = match change.tag() {
            ChangeTag::Delete => '-',
            ChangeTag::Insert => '+',
            ChangeTag::Equal => ' ',
        };
        lines += &format!("{mark} {}", change.value());
        if change.missing_newline() {
            lines += "  (without a newline at the end)\n";
        }
    }
    lines
}
