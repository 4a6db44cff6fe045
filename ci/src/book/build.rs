//! Builds the book into `target/book`, live examples and all.

use std::io;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use mdbook_driver::MDBook;
use mdbook_preprocessor::book::{Book, BookItem};
use mdbook_preprocessor::errors::Error;
use mdbook_preprocessor::{Preprocessor, PreprocessorContext};

use crate::book::highlight;
use crate::book::tidy;
use crate::build::link;
use crate::build::stage;
use crate::listings::chapter::Chapter;
use crate::listings::report::Report;
use crate::page;

const NAME: &str = "listings";

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
    tidy::tidy(&root.join("target/book")).context("cannot tidy the book")
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
