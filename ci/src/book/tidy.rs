//! Removes files that mdBook writes and no page uses, and repairs its HTML.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::listings::{Tree, tree};

/// How the names start of files that mdBook writes for its own template.
const UNUSED: [&str; 9] = [
    "ayu-",
    "book-",
    "clipboard-",
    "elasticlunr-",
    "highlight-",
    "mark-",
    "searcher-",
    "toc",
    "tomorrow-",
];

/// What mdBook puts between the pages of `print.html`. The policy that pages
/// work under knows no inline style.
const BREAK: (&str, &str) = (
    "<div style=\"break-before: page; page-break-before: always;\"></div>",
    "<div class=\"page-break\"></div>",
);

/// mdBook opens two items for the title of a part, the first of which HTML
/// closes by itself.
const PART: (&str, &str) = (
    "<li class=\"chapter-item expanded \"><li class=\"part-title\">",
    "<li class=\"part-title\">",
);

/// Removes the unused files of the folder `book`, and mends its pages. A repair that no
/// page needs any more is an error: mdBook writes something else now.
pub(super) fn tidy(tree: &Tree, book: &Path) -> Result<()> {
    let (mut breaks, mut parts) = (0, 0);
    for path in tree.entries(book)? {
        let name = tree::name(&path);
        if name.ends_with(".html") && name != "toc.html" {
            let page = tree.read(&path)?;
            breaks += page.matches(BREAK.0).count();
            parts += page.matches(PART.0).count();
            fs::write(path, mend(&page))?;
        } else if path.is_file() && UNUSED.iter().any(|start| name.starts_with(start)) {
            fs::remove_file(path)?;
        }
    }
    ensure!(
        breaks > 0 && parts > 0,
        "mdBook writes other HTML than `ci/src/book/tidy.rs` repairs: {breaks} breaks between \
         pages, {parts} titles of parts"
    );
    let css = book.join("css");
    fs::remove_dir_all(&css).with_context(|| format!("cannot remove `{}`", tree.relative(&css)))
}

/// `page` with what mdBook writes and HTML or our policy refuses replaced.
pub fn mend(page: &str) -> String {
    let page = page.replace(BREAK.0, BREAK.1);
    let mut parts = page.split(PART.0);
    let mut mended = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        mended += PART.1;
        mended += &part.replacen("</li></li>", "</li>", 1);
    }
    mended
}
