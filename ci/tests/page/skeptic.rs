//! Which Rust of a page skeptic compiles, and with what.

use anyhow::Result;
use ci::listings::Listings;
use ci::page::{Page, Shown, for_skeptic};

use crate::{expand, fixture};

/// A page that shows these files: a name, the words behind the fence, the text.
fn page(files: &[(&str, &str, &str)]) -> Page {
    let mut page = Page::default();
    page.shown = files
        .iter()
        .map(|&(name, info, text)| Shown {
            example: None,
            name: name.into(),
            is_named: true,
            info: info.into(),
            text: text.into(),
        })
        .collect();
    page
}

#[test]
fn skeptic_gets_each_block_once_with_what_it_needs() {
    let block = ("a.rs", "rust,no_run", "//! One.\nuse guest::hi;\n");
    let refused = ("b.rs", "rust,compile_fail", "no");
    let script = ("c.js", "javascript", "x");
    let blocks = for_skeptic(&page(&[block, block, refused, script]), &["guest".into()]);
    assert_eq!(
        blocks,
        "##  One.\n\n```rust,no_run\n//! One.\nuse guest::hi;\n# use listings::guest;\n\
         # fn main() {}\n```\n\n"
    );
}

#[test]
fn skeptic_finds_what_a_file_takes_from_its_project() {
    let text = "use crate::a::{A, B};\n";
    for (name, found) in [
        ("listings/talks/src/b.rs", "\n# use talks::a;\n"),
        (
            "listings/talks/alice/src/b.rs",
            "\n# use listings::alice::a;\n",
        ),
    ] {
        let blocks = for_skeptic(&page(&[(name, "rust", text)]), &["alice".into()]);
        assert!(blocks.contains(found), "{blocks}");
    }
}

#[test]
fn skeptic_leaves_alone_what_something_else_checks() -> Result<()> {
    let listings = Listings::read(fixture::read("directives"))?;
    for source in [
        "{{#compile_fail greetings/unsafe_call}}",
        "{{#file greetings/herald/src/lib.rs}}",
        "{{#generated herald/glue.js}}",
    ] {
        assert_eq!(
            for_skeptic(&expand(&listings, source)?, &[]),
            "",
            "{source}"
        );
    }
    let blocks = for_skeptic(&expand(&listings, "{{#example greetings/greet}}")?, &[]);
    assert_eq!(blocks.matches("\n```rust,no_run\n").count(), 3, "{blocks}");
    Ok(())
}
