//! Builds the book into `target/book`, live examples and all.

use std::path::Path;
use std::{fs, io};

use anyhow::{Context, Result, anyhow};
use mdbook_driver::MDBook;
use mdbook_preprocessor::book::{Book, BookItem};
use mdbook_preprocessor::errors::Error;
use mdbook_preprocessor::{Preprocessor, PreprocessorContext};

use crate::chapter::Chapter;
use crate::report::Report;
use crate::{highlight, link, page, stage, tree};

const NAME: &str = "listings";

/// mdBook writes these for its own template.
const UNUSED: [&str; 8] = [
    "ayu",
    "book",
    "clipboard",
    "highlight",
    "mark",
    "searcher",
    "toc",
    "tomorrow",
];

/// What mdBook puts between the pages of `print.html`.
const BREAK: &str = "<div style=\"break-before: page; page-break-before: always;\"></div>";

/// Links the guests and renders the pages.
pub fn build(root: &Path) -> Result<()> {
    let chapters = Chapter::all(root)?;
    link::guests(root, &chapters)?;
    stage::stage(root, &chapters)?;
    let mut book = MDBook::load(root).map_err(plain)?;
    // It takes the place of the command of that name, which stock mdBook calls.
    book.with_preprocessor(Listings);
    book.build()
        .map_err(plain)
        .context("cannot build the book")?;
    prune(&root.join("target/book")).context("cannot remove what no page uses")
}

/// Removes those of mdBook's files that the pages' template does not name, and
/// the one style that it writes into a page.
fn prune(book: &Path) -> Result<()> {
    for path in tree::entries(book)? {
        let name = tree::name(&path);
        let stem = name.split(['-', '.']).next().unwrap_or_default();
        let page = name.ends_with(".html") && name != "toc.html";
        if path.is_file() && !page && UNUSED.contains(&stem) {
            fs::remove_file(path)?;
        }
    }
    fs::remove_dir_all(book.join("css"))?;
    // The policy that the pages work under knows no inline style.
    let whole = book.join("print.html");
    let text = tree::read(&whole)?.replace(BREAK, "<div class=\"page-break\"></div>");
    fs::write(whole, text)?;
    Ok(())
}

/// Answers stock mdBook, which calls this as its preprocessor: the book comes
/// in on standard input and goes out, expanded, on standard output.
pub fn preprocess(root: &Path) -> Result<()> {
    let (context, book) = mdbook_preprocessor::parse_input(io::stdin()).map_err(plain)?;
    let chapters = Chapter::all(root)?;
    link::guests(root, &chapters)?;
    stage::stage(root, &chapters)?;
    let book = Listings.run(&context, book).map_err(plain)?;
    serde_json::to_writer(io::stdout(), &book).context("cannot hand the book back")
}

/// Puts the listings and what they printed into the pages.
struct Listings;

impl Preprocessor for Listings {
    fn name(&self) -> &str {
        NAME
    }

    fn run(&self, context: &PreprocessorContext, mut book: Book) -> Result<Book, Error> {
        let report = Report::read(&context.root);
        let mut failed = None;
        book.for_each_mut(|item| {
            if let BookItem::Chapter(chapter) = item
                && let Some(path) = &chapter.path
            {
                let page = context.root.join("book").join(path);
                let expanded = page::expand(&context.root, &page, &chapter.content, &report);
                match expanded.and_then(|it| highlight::page(&it)) {
                    Ok(content) => chapter.content = content,
                    Err(error) => failed = Some(error),
                }
            }
        });
        failed.map_or(Ok(book), Err)
    }
}

fn plain(error: Error) -> anyhow::Error {
    anyhow!("{error:#}")
}
