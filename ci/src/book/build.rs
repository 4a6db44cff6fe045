//! Builds the book into `target/book`, live examples and all.

use std::io;

use anyhow::{Context, Result, anyhow, bail};
use mdbook_driver::MDBook;
use mdbook_preprocessor::book::{Book, BookItem, Chapter};
use mdbook_preprocessor::errors::Error;
use mdbook_preprocessor::{Preprocessor, PreprocessorContext};

use super::{archive, highlight, tidy};
use crate::build::{link, stage};
use crate::listings::report::Report;
use crate::listings::{Listings, Tree};
use crate::page;

const NAME: &str = "listings";

/// Links the guests and renders the pages of `tree`.
pub fn build(tree: &Tree) -> Result<()> {
    let listings = Listings::read(tree.clone())?;
    link::guests(&listings)?;
    pack(listings)
}

/// Writes the archives and renders the pages, with the modules as they were linked last.
pub(super) fn pack(listings: Listings) -> Result<()> {
    archive::write_all(&listings)?;
    render(listings)
}

/// Renders the pages, with the modules and archives as they were made last.
pub(super) fn render(listings: Listings) -> Result<()> {
    stage::stage(&listings)?;
    let tree = listings.tree.clone();
    let mut book = MDBook::load(tree.root()).map_err(plain)?;
    // It takes the place of the command of that name, which stock mdBook calls.
    book.with_preprocessor(Expander { listings });
    book.build()
        .map_err(plain)
        .context("cannot build the book")?;
    tidy::tidy(&tree, &tree.path("target/book")).context("cannot tidy the book")
}

/// Answers stock mdBook, which calls this as its preprocessor: the book comes
/// in on standard input and goes out, expanded, on standard output.
pub fn preprocess(tree: &Tree) -> Result<()> {
    let (context, book) = mdbook_preprocessor::parse_input(io::stdin()).map_err(plain)?;
    let listings = Listings::read(tree.clone())?;
    link::guests(&listings)?;
    stage::stage(&listings)?;
    archive::write_all(&listings)?;
    let expander = Expander { listings };
    let book = expander.run(&context, book).map_err(plain)?;
    serde_json::to_writer(io::stdout(), &book).context("cannot hand the book back")
}

/// Puts the listings and what they printed into the pages.
struct Expander {
    listings: Listings,
}

impl Preprocessor for Expander {
    fn name(&self) -> &str {
        NAME
    }

    fn run(&self, _: &PreprocessorContext, mut book: Book) -> Result<Book, Error> {
        let report = Report::read(&self.listings.tree);
        let mut failed = Vec::new();
        book.for_each_mut(|item| {
            if let BookItem::Chapter(chapter) = item
                && let Err(error) = self.expand(chapter, &report)
            {
                failed.push(format!("{error:#}"));
            }
        });
        if failed.is_empty() {
            return Ok(book);
        }
        bail!(failed.join("\n"))
    }
}

impl Expander {
    fn expand(&self, chapter: &mut Chapter, report: &Report) -> Result<()> {
        let Some(path) = &chapter.path else {
            return Ok(());
        };
        let path = self.listings.tree.path("book").join(path);
        let page = page::expand(&self.listings, report, &path, &chapter.content)?;
        chapter.content = highlight::page(&page.markdown)?;
        Ok(())
    }
}

fn plain(error: Error) -> anyhow::Error {
    anyhow!("{error:#}")
}
