//! Nothing in the tree is forgotten: what stands there is shown, and run.

use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use ci::golden::pieces;
use ci::listings::chapter::Chapter;
use ci::listings::generated::Generated;
use ci::listings::tree;
use ci::page;

/// What the pages ask for by `directive`, whole.
fn asked(directive: &str) -> Result<BTreeSet<String>> {
    let mut asked = BTreeSet::new();
    for page in page::all(tree::root())? {
        for found in page::directives(&page, &tree::read(&page)?)? {
            if let ([whole], true) = (&found.arguments[..], found.name == directive) {
                asked.insert(whole.to_string());
            }
        }
    }
    Ok(asked)
}

fn chapters() -> Result<Vec<Chapter>> {
    Chapter::all(tree::root())
}

fn none(wrong: Vec<String>) -> Result<()> {
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

#[test]
fn every_example_is_on_a_page() -> Result<()> {
    let asked = asked("example")?;
    let mut wrong = Vec::new();
    for example in chapters()?.iter().flat_map(|chapter| &chapter.examples) {
        let id = example.id();
        if !asked.contains(&id) {
            wrong.push(format!(
                "no page shows `{id}`: write `{{{{#example {id}}}}}` on one"
            ));
        }
    }
    none(wrong)
}

#[test]
fn every_transcript_has_programs_and_every_program_a_transcript() -> Result<()> {
    let mut wrong = Vec::new();
    for example in chapters()?.iter().flat_map(|chapter| &chapter.examples) {
        let id = example.id();
        if example.hosts.is_empty() {
            wrong.push(format!(
                "`{id}` has a transcript and no program: add one, or drop it"
            ));
        }
        for &host in &example.hosts {
            if !example.transcript_of(host).is_file() {
                wrong.push(format!(
                    "`{id}` has no transcript for {host}: `BLESS=1 cargo test -p listings -- {}` writes it", example.name
                ));
            }
        }
        let shared = example
            .hosts
            .iter()
            .any(|&host| !example.own_transcript(host).is_file());
        if example.transcript().is_file() && !shared && !example.hosts.is_empty() {
            wrong.push(format!(
                "no host of `{id}` shares its transcript: drop `{}.txt`",
                example.name
            ));
        }
        for host in ci::host::Host::ALL {
            if example.own_transcript(host).is_file() && !example.hosts.contains(&host) {
                wrong.push(format!(
                    "`{id}` has a transcript for {host}, where it does not run"
                ));
            }
        }
    }
    none(wrong)
}

/// Whoever pastes an example needs what its guests are bound with.
#[test]
fn every_file_of_the_book_s_own_generator_is_on_a_page() -> Result<()> {
    let asked = asked("file")?;
    let mut wrong = Vec::new();
    for chapter in chapters()? {
        for path in chapter.kit_files()? {
            let path = tree::relative(&path);
            let file = path.strip_prefix("listings/").unwrap_or(&path);
            if !file.ends_with("/Cargo.toml") && !asked.contains(file) {
                wrong.push(format!(
                    "no page shows `{path}`: write `{{{{#file {file}}}}}` on one"
                ));
            }
        }
    }
    none(wrong)
}

#[test]
fn every_refused_case_is_on_a_page_with_its_answer() -> Result<()> {
    let asked = asked("compile_fail")?;
    let mut wrong = Vec::new();
    for chapter in chapters()? {
        for case in &chapter.compile_fail {
            let id = format!("{}/{}", chapter.name, tree::stem(case));
            if !asked.contains(&id) {
                wrong.push(format!(
                    "no page shows `{id}`: write `{{{{#compile_fail {id}}}}}` on one"
                ));
            }
        }
        for answer in tree::files(&chapter.dir.join("compile_fail"), "stderr")? {
            if !answer.with_extension("rs").is_file() {
                wrong.push(format!(
                    "`{}` answers no case: drop it",
                    tree::relative(&answer)
                ));
            }
        }
    }
    none(wrong)
}

#[test]
fn every_guests_signatures_are_on_a_page() -> Result<()> {
    let (linked, processed) = (asked("signatures")?, asked("processed")?);
    let mut wrong = Vec::new();
    for guest in chapters()?.iter().flat_map(|chapter| &chapter.guests) {
        let name = &guest.name;
        // Where the tool changes them, those before need not be told.
        let told = guest.bound && !guest.signatures().is_file();
        if !told && !linked.contains(name) {
            wrong.push(format!(
                "no page shows the signatures of `{name}`: write `{{{{#signatures {name}}}}}` on one"
            ));
        }
        if guest.bound && !processed.contains(name) {
            wrong.push(format!(
                "no page shows the signatures of `{name}` once it is processed: write \
                 `{{{{#processed {name}}}}}` on one"
            ));
        }
    }
    none(wrong)
}

/// What a tool wrote is shown piece by piece; what stands in two guests' texts
/// word for word needs to be shown of one.
#[test]
fn every_piece_of_generated_text_is_on_a_page() -> Result<()> {
    let mut shown = BTreeSet::new();
    for page in page::all(tree::root())? {
        for found in page::directives(&page, &tree::read(&page)?)? {
            if found.name == "generated" {
                let texts = page::shown(tree::root(), &found.arguments)?;
                let pieces = texts.iter().flat_map(|text| pieces::of(text));
                shown.extend(pieces.map(|piece| piece.text.trim().to_owned()));
            }
        }
    }
    let mut wrong = Vec::new();
    for guest in chapters()?.iter().flat_map(|chapter| &chapter.guests) {
        for what in Generated::ALL {
            let golden = guest.generated(what);
            if !golden.is_file() {
                continue;
            }
            for piece in pieces::of(&tree::read(&golden)?) {
                if !shown.contains(piece.text.trim()) {
                    let (name, path) = (&piece.name, tree::relative(&golden));
                    wrong.push(format!(
                        "no page shows `{name}` of `{path}`: write `{{{{#generated {}/{what} \
                         {name}}}}}` where its page explains it",
                        guest.name
                    ));
                }
            }
        }
    }
    none(wrong)
}

#[test]
fn every_golden_file_of_a_guest_stands_beside_one() -> Result<()> {
    let root = tree::root();
    let mut golden = BTreeSet::new();
    for guest in chapters()?.iter().flat_map(|chapter| &chapter.guests) {
        golden.extend([guest.signatures(), guest.memory()]);
        golden.insert(guest.generated(Generated::Expansion));
        if guest.bound {
            golden.insert(guest.processed());
            golden.extend(Generated::ALL.map(|what| guest.generated(what)));
        }
    }
    let mut names = Vec::from(["signatures.txt", "memory.txt", "processed.txt"].map(String::from));
    names.extend(Generated::ALL.map(Generated::file));
    let mut wrong = Vec::new();
    for path in tree::walk(&root.join("listings"))? {
        if names.contains(&tree::name(&path)) && !golden.contains(&path) {
            let path = tree::relative(&path);
            wrong.push(format!("`{path}` stands beside no guest: drop it"));
        }
    }
    none(wrong)
}

#[test]
fn every_chapter_has_a_page_a_crate_and_an_example() -> Result<()> {
    let root = tree::root();
    let chapters = chapters()?;
    let mut wrong = Vec::new();
    for chapter in &chapters {
        let name = &chapter.name;
        if !root.join(format!("book/{name}.md")).is_file() {
            wrong.push(format!(
                "the chapter `{name}` has no page: write `book/{name}.md`"
            ));
        }
        if chapter.examples.is_empty() {
            wrong.push(format!(
                "the chapter `{name}` has no example in `listings/{name}/examples`"
            ));
        }
    }
    for line in tree::read(&root.join("book/SUMMARY.md"))?.lines() {
        let numbered = line.trim_start().starts_with("- [");
        let page = line
            .split_once("](")
            .and_then(|(_, rest)| rest.strip_suffix(".md)"));
        if let (true, Some(page)) = (numbered, page)
            && !chapters.iter().any(|chapter| chapter.name == page)
        {
            wrong.push(format!(
                "the chapter `{page}` has no crate `listings/{page}`"
            ));
        }
    }
    none(wrong)
}

#[test]
fn every_page_has_its_line_in_the_summary() -> Result<()> {
    let root = tree::root();
    let summary = tree::read(&root.join("book/SUMMARY.md"))?;
    let mut wrong = Vec::new();
    for page in page::all(root)? {
        let name = tree::name(&page);
        if summary.matches(&format!("]({name})")).count() != 1 {
            wrong.push(format!(
                "`{name}` needs one line in `book/SUMMARY.md`: `[TITLE]({name})`"
            ));
        }
    }
    for (target, _) in page::links(&summary) {
        if target.contains('/') {
            wrong.push(format!(
                "`{target}` stands in a folder: pages stand in `book/` itself"
            ));
        } else if !root.join("book").join(&target).is_file() {
            wrong.push(format!(
                "`book/SUMMARY.md` names `{target}`, which does not exist"
            ));
        }
    }
    none(wrong)
}
