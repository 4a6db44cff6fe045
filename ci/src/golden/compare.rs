//! What an example printed on one host, held against its golden file.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use similar::{ChangeTag, TextDiff};

use crate::listings::tree;

/// Whether golden files are to be rewritten: `BLESS=1`. An error under `CI`,
/// where nobody reviews what was written.
pub fn bless() -> Result<bool> {
    let bless = std::env::var_os("BLESS").is_some_and(|value| value != "0" && !value.is_empty());
    ensure!(
        !(bless && ci()),
        "`BLESS` is refused while `CI` is set: bless on your machine and commit the diff"
    );
    Ok(bless)
}

/// Whether this is a machine on which every host must be there.
pub fn ci() -> bool {
    std::env::var_os("CI").is_some_and(|value| value != "false" && !value.is_empty())
}

/// Holds `text` against the golden file `golden`, byte for byte. With `write`,
/// the file is made to hold it instead.
pub fn compare(golden: &Path, text: &str, write: bool) -> Result<()> {
    let name = tree::relative(golden);
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
            "there is no `{name}` to hold this against:\n{}",
            text.trim_end()
        ),
    }
}

/// Holds that there is no golden file `golden`. With `write`, it is removed.
pub fn absent(golden: &Path, write: bool) -> Result<()> {
    let name = tree::relative(golden);
    if write && golden.is_file() {
        return fs::remove_file(golden).with_context(|| format!("cannot remove `{name}`"));
    }
    ensure!(!golden.is_file(), "nothing came to hold against `{name}`");
    Ok(())
}

/// Nothing if `a` and `b` are the same text; the error shows where they differ.
pub fn same(a: &str, b: &str) -> Result<()> {
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
