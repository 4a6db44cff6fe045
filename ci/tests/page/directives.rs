//! The table of directives: README explains each, and a fixture uses each.

use anyhow::Result;
use ci::listings::{Listings, Tree};
use ci::page::{DIRECTIVES, calls};

use crate::{expand, fixture};

#[test]
fn readme_explains_each_directive() -> Result<()> {
    let here = Tree::here();
    let readme = here.read(&here.path("README.md"))?;
    let missing = DIRECTIVES
        .iter()
        .filter(|it| !readme.contains(&format!("`{{{{#{} {}}}}}`", it.name, it.usage)));
    let missing: Vec<String> = missing
        .map(|it| format!("{{{{#{} {}}}}}", it.name, it.usage))
        .collect();
    assert!(missing.is_empty(), "README lacks {missing:?}");
    Ok(())
}

#[test]
fn a_fixture_uses_each_directive_once() -> Result<()> {
    let tree = fixture::read("directives");
    let path = tree.path("book/greetings.md");
    let source = tree.read(&path)?;
    let mut used: Vec<&str> = calls(&tree, &path, &source)?
        .iter()
        .map(|call| call.name)
        .collect();
    let mut all: Vec<&str> = DIRECTIVES.iter().map(|it| it.name).collect();
    used.sort_unstable();
    all.sort_unstable();
    assert_eq!(used, all);
    Ok(())
}

#[test]
fn an_include_is_a_file_and_belongs_to_the_page_if_it_is_fenced() -> Result<()> {
    let listings = Listings::read(fixture::read("directives"))?;
    let include = "{{#include ../listings/greetings/src/leave.rs}}";
    let plain = expand(&listings, include)?;
    assert!(
        plain
            .markdown
            .starts_with("//! Takes leave.\n\n/// Says nothing.\n")
    );
    assert!(plain.shown.is_empty());
    let fenced = expand(&listings, &format!("```rust,no_run\n{include}\n```\n"))?;
    let [shown] = &fenced.shown[..] else {
        panic!("one file: {:?}", fenced.shown);
    };
    assert_eq!(shown.name, "listings/greetings/src/leave.rs");
    assert_eq!(
        (shown.info.as_str(), &shown.example),
        ("rust,no_run", &None)
    );
    Ok(())
}

#[test]
fn a_lint_is_told_from_an_error_of_the_language() -> Result<()> {
    let copy = fixture::copy("directives")?;
    let answer = "listings/greetings/compile_fail/unsafe_call.stderr";
    copy.append(answer, "note: the lint level is defined here\n")?;
    let page = expand(&copy.listings()?, "{{#compile_fail greetings/unsafe_call}}")?;
    let says = "What rustc says: a lint, which the listing denies";
    assert!(page.markdown.contains(says), "{}", page.markdown);
    Ok(())
}
