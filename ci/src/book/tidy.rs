//! Takes from the rendered book what mdBook adds and no page of ours uses.

use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::listings::tree;

/// How the names start of files that mdBook writes for its own template.
const UNUSED: [&str; 8] = [
    "ayu-",
    "book-",
    "clipboard-",
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

/// Removes the unused files of `book`, and mends its pages.
pub fn tidy(book: &Path) -> Result<()> {
    for path in tree::entries(book)? {
        let name = tree::name(&path);
        if name.ends_with(".html") && name != "toc.html" {
            let page = tree::read(&path)?;
            fs::write(path, mend(&page))?;
        } else if path.is_file() && UNUSED.iter().any(|start| name.starts_with(start)) {
            fs::remove_file(path)?;
        }
    }
    fs::remove_dir_all(book.join("css"))?;
    Ok(())
}

fn mend(page: &str) -> String {
    let page = page.replace(BREAK.0, BREAK.1);
    let mut parts = page.split(PART.0);
    let mut mended = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        mended += PART.1;
        mended += &part.replacen("</li></li>", "</li>", 1);
    }
    mended
}
