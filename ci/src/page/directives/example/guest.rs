//! What an example shows of its guests.

use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::listings::guest::shared_libraries;
use crate::listings::{Chapter, Example, Listings};
use crate::page::expanded::Page;

/// A file of which fewer lines than this would be folded is shown whole.
const WORTH_FOLDING: usize = 6;

/// What the example uses of its guests: in sight the items that calls lead to, and the
/// rest of each file behind them.
pub(super) fn write(
    listings: &Listings,
    chapter: &Chapter,
    example: &Example,
    page: &mut Page,
) -> Result<()> {
    // What guests share is with the files of the project.
    let libraries = shared_libraries(&chapter.guests_of(example));
    let in_library = |file: &&PathBuf| libraries.iter().any(|it| file.starts_with(&it.dir));
    let mut files = example.needs.guest_files.iter();
    if !files.any(|file| !in_library(&file)) {
        return Ok(());
    }
    page.write("<div class=\"guest\">\n\n<p class=\"part-name\">Guest</p>\n\n");
    let files = example.needs.guest_files.iter();
    for file in files.filter(|file| !in_library(file)) {
        let (name, text) = (
            listings.tree.relative(file),
            listings.text(file)?.trim_end(),
        );
        let parts = parts_in_sight(example, file, text);
        let folds = example.needs.folded_files.contains(file);
        if folds {
            page.write("<details>\n<summary>Open this once you have run the example</summary>\n\n");
        }
        page.show_once(&name, "rust,no_run", text, &parts);
        if folds {
            page.write("</details>\n\n");
        }
    }
    page.write("</div>\n\n");
    Ok(())
}

/// The lines of `file` that the example uses; none if all of `text` is in sight.
fn parts_in_sight(example: &Example, file: &Path, text: &str) -> Vec<RangeInclusive<usize>> {
    let items = example.needs.items.get(file).map_or(&[][..], Vec::as_slice);
    let mut parts: Vec<RangeInclusive<usize>> = Vec::new();
    for lines in items.iter().map(|item| item.lines.clone()) {
        match parts.last_mut() {
            // A blank line between two items is no gap.
            Some(last) if *lines.start() <= last.end() + 2 => {
                *last = *last.start()..=*lines.end().max(last.end());
            }
            _ => parts.push(lines),
        }
    }
    let shown: usize = parts.iter().map(|part| part.clone().count()).sum();
    if text.lines().count().saturating_sub(shown) < WORTH_FOLDING {
        parts.clear();
    }
    parts
}
