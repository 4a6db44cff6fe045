//! Whole pages: each page of a fixture, in its `book/`, becomes the file of the same name
//! in its `expanded/`. `BLESS=1 cargo test -p ci --test page` writes these files.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result, anyhow, ensure};
use ci::golden::compare;
use ci::listings::report::Report;
use ci::listings::{Listings, Tree, tree};
use ci::page::{self, Page};

use crate::fixture;

/// The fixtures with pages.
fn fixtures() -> Result<Vec<Tree>> {
    let mut names: Vec<String> = fixture::read("")
        .entries(fixture::read("").root())?
        .iter()
        .map(|path| tree::name(path))
        .collect();
    names.retain(|name| fixture::read(name).path("book").is_dir());
    Ok(names.iter().map(|name| fixture::read(name)).collect())
}

/// Calls `check` with each page of each fixture; the error has all failures.
fn each_page(check: impl Fn(&Tree, &str, &Page) -> Result<()>) -> Result<()> {
    let mut wrong = Vec::new();
    for tree in fixtures()? {
        let listings = Listings::read(tree.clone())?;
        for path in page::all(&tree)? {
            let name = tree::name(&path);
            let page = page::expand(&listings, &Report::default(), &path, &tree.read(&path)?);
            let checked = page.and_then(|page| check(&tree, &name, &page));
            let fixture = tree::name(tree.root());
            wrong.extend(checked.err().map(|error| format!("{fixture}: {error:#}")));
        }
    }
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

#[test]
fn each_page_becomes_its_golden_file() -> Result<()> {
    let bless = compare::bless()?;
    let compared = each_page(|tree, name, page| {
        let golden = tree.path("expanded").join(name);
        compare::compare(tree, &golden, &page.markdown, bless)
    });
    compared.map_err(|error| {
        anyhow!(
            "{error:#}\nif what came is right: BLESS=1 cargo test -p ci --test page; review the \
             diff in `ci/tests/fixtures`"
        )
    })
}

#[test]
fn each_golden_file_has_its_page() -> Result<()> {
    for tree in fixtures()? {
        let names = |folder: &str| -> Result<BTreeSet<String>> {
            let files = fs::read_dir(tree.path(folder)).context("no golden files")?;
            files
                .map(|file| Ok(file?.file_name().to_string_lossy().into_owned()))
                .collect()
        };
        assert_eq!(names("book")?, names("expanded")?, "{:?}", tree.root());
    }
    Ok(())
}

#[test]
fn each_file_that_is_shown_is_in_the_markdown() -> Result<()> {
    each_page(|_, name, page| {
        ensure!(!page.shown.is_empty() || !page.markdown.contains("<p class=\"file\"><code>"));
        let mut rest = &*page.markdown;
        for shown in &page.shown {
            let block = format!("```{}\n{}\n```", shown.info, shown.text);
            let at = rest.find(&block);
            let at = at.with_context(|| format!("{name} lacks, or has too early: {shown:?}"))?;
            rest = &rest[at + block.len()..];
        }
        Ok(())
    })
}

#[test]
fn a_shown_file_knows_its_example() -> Result<()> {
    let listings = Listings::read(fixture::read("directives"))?;
    let page = crate::expand(
        &listings,
        "{{#example greetings/greet}}{{#file greetings/src/leave.rs}}",
    )?;
    let shown = |example: Option<&str>| -> Vec<&str> {
        let shown = page
            .shown
            .iter()
            .filter(|it| it.example.as_deref() == example);
        shown.map(|it| &*it.name).collect()
    };
    assert_eq!(shown(None), ["listings/greetings/src/leave.rs"]);
    assert_eq!(
        shown(Some("greetings/greet")),
        [
            "listings/greetings/src/greet.rs",
            "listings/greetings/examples/greet_native.rs",
            "listings/greetings/examples/greet_wasmtime.rs",
            "listings/greetings/examples/greet.js",
            ".cargo/config.toml",
            "Cargo.toml",
            "listings/greetings/src/leave.rs",
            "listings/greetings/src/lib.rs",
            "www/index.html",
        ]
    );
    Ok(())
}
