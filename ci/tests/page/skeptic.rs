//! Which Rust of a page skeptic compiles, and with what.

use anyhow::Result;
use ci::listings::Listings;
use ci::page::{Page, RustBlock, Shown, rust_blocks};

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
    let program = ("d.rs", "rust", "fn main() {}");
    let page = page(&[block, block, refused, script, program]);
    let blocks = rust_blocks(&page, &["guest".into()]);
    let expected = [
        RustBlock {
            name: "a.rs".into(),
            code: "//! One.\nuse guest::hi;\nuse listings::guest;\nfn main() {}\n".into(),
            runs: false,
        },
        RustBlock {
            name: "d.rs".into(),
            code: "fn main() {}\n".into(),
            runs: true,
        },
    ];
    assert_eq!(blocks, expected);
}

#[test]
fn skeptic_finds_what_a_file_takes_from_its_project() {
    let text = "use crate::a::{A, B};\n";
    for (name, found) in [
        ("listings/talks/src/b.rs", "\nuse talks::a;\n"),
        (
            "listings/talks/alice/src/b.rs",
            "\nuse listings::alice::a;\n",
        ),
    ] {
        let blocks = rust_blocks(&page(&[(name, "rust", text)]), &["alice".into()]);
        assert!(blocks[0].code.contains(found), "{blocks:?}");
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
            rust_blocks(&expand(&listings, source)?, &[]),
            [],
            "{source}"
        );
    }
    let blocks = rust_blocks(&expand(&listings, "{{#example greetings/greet}}")?, &[]);
    assert_eq!(blocks.len(), 3, "{blocks:?}");
    Ok(())
}
