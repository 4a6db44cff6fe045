//! What every chapter's page has: a measure, something to remember, exercises.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use anyhow::{Result, ensure};
use ci::listings::{Listings, Tree};
use ci::page;

/// Of a page's first paragraph, in characters.
const LONGEST_DESCRIPTION: usize = 170;

/// Words of prose: less answers no question, more answers several.
const MEASURE: RangeInclusive<usize> = 700..=1600;

/// The text of each chapter's page, by the page's name.
fn pages() -> Result<Vec<(String, String)>> {
    let listings = Listings::read(Tree::here())?;
    let chapters = listings.chapters.iter();
    chapters
        .map(|chapter| {
            let page = format!("book/{}.md", chapter.name);
            let text = listings.tree.read(&listings.tree.path(&page))?;
            Ok((page, text))
        })
        .collect()
}

fn each(wrong: impl Fn(&str) -> Option<String>) -> Result<()> {
    let pages = pages()?;
    let wrong = pages.iter().filter_map(|(page, text)| {
        let wrong = wrong(text)?;
        Some(format!("`{page}` {wrong}"))
    });
    let wrong: Vec<String> = wrong.collect();
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

/// The section of `text` under the heading `name`.
fn section<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(&format!("\n## {name}\n"))?;
    rest.split("\n## ").next()
}

#[test]
fn every_chapter_keeps_the_measure() -> Result<()> {
    each(|text| {
        let words = page::count_words(text);
        let (least, most) = MEASURE.into_inner();
        (!MEASURE.contains(&words))
            .then(|| format!("has {words} words of prose: keep it within {least} to {most}"))
    })
}

#[test]
fn every_chapter_ends_with_what_to_remember_and_exercises() -> Result<()> {
    each(|text| {
        let Some(remember) = section(text, "Remember") else {
            return Some("has no section `## Remember`".into());
        };
        let points = remember.lines().filter(|it| it.starts_with("- ")).count();
        if !(3..=5).contains(&points) {
            return Some(format!(
                "has {points} things to remember: name three to five"
            ));
        }
        let solved = section(text, "Exercises")
            .is_some_and(|it| it.contains("<details>") && it.contains("{{#example "));
        (!solved).then(|| "has no `## Exercises` with a folded solution that is an example".into())
    })
}

/// Search engines show it below the page's title.
#[test]
fn each_page_opens_with_a_description_of_its_own() -> Result<()> {
    let tree = Tree::here();
    let mut seen = BTreeSet::new();
    let mut wrong = Vec::new();
    for path in page::all(&tree)? {
        let page = tree.relative(&path);
        let text = page::first_paragraph(&tree.read(&path)?);
        if !(40..=LONGEST_DESCRIPTION).contains(&text.chars().count()) {
            wrong.push(format!(
                "`{page}` opens with {} characters: say in 40 to {LONGEST_DESCRIPTION} what it \
                 is about",
                text.chars().count()
            ));
        }
        if !seen.insert(text) {
            wrong.push(format!("`{page}` opens as another page does"));
        }
    }
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}
