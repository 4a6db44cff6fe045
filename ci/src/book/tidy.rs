//! Removes files that mdBook writes and no page uses, and repairs its HTML.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

use crate::listings::{Tree, tree};
use crate::page::{self, escape};

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

/// How the description of a page starts, as `ci/theme/index.hbs` has it.
const DESCRIPTION: &str = "<meta name=\"description\" content=\"";

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
            let page = describe(tree, &path, mend(&page))?;
            fs::write(path, page)?;
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

/// The HTML `page` at `path` with a description of its own: what its source opens with.
/// mdBook gives all pages that of the book.
fn describe(tree: &Tree, path: &Path, page: String) -> Result<String> {
    let source = tree.path(&format!("book/{}.md", tree::stem(path)));
    if !source.is_file() {
        return Ok(page);
    }
    let start = page.find(DESCRIPTION).map(|at| at + DESCRIPTION.len());
    let end = start.and_then(|start| Some(start + page[start..].find('"')?));
    let (Some(start), Some(end)) = (start, end) else {
        bail!("`{}` has no description to replace", tree.relative(path));
    };
    let description = escape(&page::first_paragraph(&tree.read(&source)?));
    Ok(page[..start].to_owned() + &description + &page[end..])
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
