//! Nothing in the tree is forgotten: what stands there is shown, and run.

use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use ci::golden::pieces;
use ci::listings::generated::Generated;
use ci::listings::manifest::{Dependencies, Manifest};
use ci::listings::{Listings, Tree, tree};
use ci::page;

/// What the pages ask for by `directive`, whole.
fn asked(tree: &Tree, directive: &str) -> Result<BTreeSet<String>> {
    let mut asked = BTreeSet::new();
    for page in page::all(tree)? {
        for call in page::calls(tree, &page, &tree.read(&page)?)? {
            if let ([whole], true) = (&call.arguments[..], call.name == directive) {
                asked.insert(whole.to_string());
            }
        }
    }
    Ok(asked)
}

fn read() -> Result<Listings> {
    Listings::read(Tree::here())
}

fn expect_none(wrong: Vec<String>) -> Result<()> {
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

#[test]
fn every_example_is_on_a_page() -> Result<()> {
    let listings = read()?;
    let asked = asked(&listings.tree, "example")?;
    let mut wrong = Vec::new();
    for (_, example) in listings.examples() {
        let id = example.id();
        if !asked.contains(&id) {
            wrong.push(format!(
                "no page shows `{id}`: write `{{{{#example {id}}}}}` on one"
            ));
        }
    }
    expect_none(wrong)
}

#[test]
fn every_transcript_has_programs_and_every_program_a_transcript() -> Result<()> {
    let listings = read()?;
    let mut wrong = Vec::new();
    for (_, example) in listings.examples() {
        let id = example.id();
        if example.hosts.is_empty() {
            wrong.push(format!(
                "`{id}` has a transcript and no program: add one, or drop it"
            ));
        }
        let shares = example.hosts_with(None).next();
        if let (Some(host), false) = (shares, example.has_shared_transcript) {
            wrong.push(format!(
                "`{id}` has no transcript for {host}: `BLESS=1 cargo test -p listings -- {}` \
                 writes it",
                example.name
            ));
        }
        if example.has_shared_transcript && shares.is_none() && !example.hosts.is_empty() {
            wrong.push(format!(
                "no host of `{id}` shares its transcript: drop `{}.txt`",
                example.name
            ));
        }
        for &owner in &example.own_transcripts {
            let path = example.own_transcript(owner);
            let name = listings.tree.relative(&path);
            if !example.hosts.contains(&owner) {
                wrong.push(format!(
                    "`{name}` is for a host that does not run `{id}`: drop it"
                ));
            }
            let kin = owner
                .kin()
                .filter(|kin| example.own_transcripts.contains(kin));
            let other = match kin {
                Some(kin) => example.own_transcript(kin),
                None => example.transcript(),
            };
            if listings.text(&other).ok() == listings.text(&path).ok() {
                let other = listings.tree.relative(&other);
                wrong.push(format!("`{name}` says what `{other}` says: drop it"));
            }
        }
    }
    expect_none(wrong)
}

/// A reader who pastes an example needs what its guests are made with.
#[test]
fn every_file_of_the_book_s_own_generator_is_on_a_page() -> Result<()> {
    let listings = read()?;
    let asked = asked(&listings.tree, "file")?;
    let mut wrong = Vec::new();
    for chapter in &listings.chapters {
        for path in chapter.generator_files(&listings.tree)? {
            let path = listings.tree.relative(&path);
            let file = path.strip_prefix("listings/").unwrap_or(&path);
            if !file.ends_with("/Cargo.toml") && !asked.contains(file) {
                wrong.push(format!(
                    "no page shows `{path}`: write `{{{{#file {file}}}}}` on one"
                ));
            }
        }
    }
    expect_none(wrong)
}

#[test]
fn every_refused_case_is_on_a_page_with_its_answer() -> Result<()> {
    let listings = read()?;
    let asked = asked(&listings.tree, "compile_fail")?;
    let mut wrong = Vec::new();
    for chapter in &listings.chapters {
        for case in &chapter.compile_fail {
            let id = format!("{}/{}", chapter.name, tree::stem(case));
            if !asked.contains(&id) {
                wrong.push(format!(
                    "no page shows `{id}`: write `{{{{#compile_fail {id}}}}}` on one"
                ));
            }
        }
        for answer in listings
            .tree
            .files(&chapter.dir.join("compile_fail"), "stderr")?
        {
            if !answer.with_extension("rs").is_file() {
                wrong.push(format!(
                    "`{}` answers no case: drop it",
                    listings.tree.relative(&answer)
                ));
            }
        }
    }
    expect_none(wrong)
}

#[test]
fn every_guests_signatures_are_on_a_page() -> Result<()> {
    let listings = read()?;
    let tree = &listings.tree;
    let (linked, processed) = (asked(tree, "signatures")?, asked(tree, "processed")?);
    let mut wrong = Vec::new();
    for guest in listings.guests() {
        let name = &guest.name;
        // Where the tool changes them, those before need not be shown.
        let unneeded = guest.uses_bindgen && !listings.has(&guest.signatures());
        if !unneeded && !linked.contains(name) {
            wrong.push(format!(
                "no page shows the signatures of `{name}`: write `{{{{#signatures {name}}}}}` on one"
            ));
        }
        if guest.uses_bindgen && !processed.contains(name) {
            wrong.push(format!(
                "no page shows the signatures of `{name}` once it is processed: write \
                 `{{{{#processed {name}}}}}` on one"
            ));
        }
    }
    expect_none(wrong)
}

/// What a tool wrote is shown piece by piece; what stands in two guests' texts
/// word for word needs to be shown of one.
#[test]
fn every_piece_of_generated_text_is_on_a_page() -> Result<()> {
    let listings = read()?;
    let mut shown = BTreeSet::new();
    let tree = &listings.tree;
    for page in page::all(tree)? {
        for call in page::calls(tree, &page, &tree.read(&page)?)? {
            if call.name == "generated" {
                let texts = page::shown_pieces(&listings, &call.arguments)?;
                let pieces = texts.iter().flat_map(|text| pieces::split(text));
                shown.extend(pieces.map(|piece| piece.text.trim().to_owned()));
            }
        }
    }
    let mut wrong = Vec::new();
    for guest in listings.guests() {
        for what in Generated::ALL {
            let golden = guest.generated(what);
            if !listings.has(&golden) {
                continue;
            }
            for piece in pieces::split(listings.text(&golden)?) {
                if !shown.contains(piece.text.trim()) {
                    let (name, path) = (&piece.name, listings.tree.relative(&golden));
                    wrong.push(format!(
                        "no page shows `{name}` of `{path}`: write `{{{{#generated {}/{what} \
                         {name}}}}}` where its page explains it",
                        guest.name
                    ));
                }
            }
        }
    }
    expect_none(wrong)
}

#[test]
fn every_golden_file_of_a_guest_stands_beside_one() -> Result<()> {
    let listings = read()?;
    let mut golden = BTreeSet::new();
    for guest in listings.guests() {
        golden.extend([guest.signatures(), guest.memory()]);
        golden.insert(guest.generated(Generated::Expansion));
        if guest.uses_bindgen {
            golden.insert(guest.processed_golden());
            golden.extend(Generated::ALL.map(|what| guest.generated(what)));
        }
    }
    let mut names = Vec::from(["signatures.txt", "memory.txt", "processed.txt"].map(String::from));
    names.extend(Generated::ALL.map(Generated::file));
    let mut wrong = Vec::new();
    for path in listings.tree.walk(&listings.tree.path("listings"))? {
        if names.contains(&tree::name(&path)) && !golden.contains(&path) {
            let path = listings.tree.relative(&path);
            wrong.push(format!("`{path}` stands beside no guest: drop it"));
        }
    }
    expect_none(wrong)
}

#[test]
fn every_chapter_has_a_page_a_crate_and_an_example() -> Result<()> {
    let listings = read()?;
    let (tree, chapters) = (&listings.tree, &listings.chapters);
    let mut wrong = Vec::new();
    for chapter in chapters {
        let name = &chapter.name;
        if !tree.path(&format!("book/{name}.md")).is_file() {
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
    for line in tree.read(&tree.path("book/SUMMARY.md"))?.lines() {
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
    expect_none(wrong)
}

#[test]
fn every_page_has_its_line_in_the_summary() -> Result<()> {
    let tree = Tree::here();
    let summary = tree.read(&tree.path("book/SUMMARY.md"))?;
    let mut wrong = Vec::new();
    for page in page::all(&tree)? {
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
        } else if !tree.path("book").join(&target).is_file() {
            wrong.push(format!(
                "`book/SUMMARY.md` names `{target}`, which does not exist"
            ));
        }
    }
    expect_none(wrong)
}

/// Where the lock file has several versions of a crate, skeptic would take any.
#[test]
fn every_crate_that_a_listing_uses_is_in_the_manifest_of_this_package() -> Result<()> {
    let listings = read()?;
    let tree = &listings.tree;
    let own = tree.path("listings/Cargo.toml");
    let manifest = Manifest::read(tree, &own)?;
    let targets = manifest.target.values();
    let mut tables: Vec<&Dependencies> = targets
        .flat_map(|target| [&target.dependencies, &target.dev_dependencies])
        .collect();
    tables.extend([&manifest.dependencies, &manifest.dev_dependencies]);
    let mut wrong = Vec::new();
    for path in tree.walk(&tree.path("listings"))? {
        if tree::name(&path) != "Cargo.toml" || path == own {
            continue;
        }
        let user = Manifest::read(tree, &path)?;
        let used = user.dependencies.iter().chain(&user.dev_dependencies);
        for (name, _) in used.filter(|(_, dependency)| dependency.path.is_none()) {
            if !tables.iter().any(|table| table.contains_key(name)) {
                let path = tree.relative(&path);
                wrong.push(format!(
                    "`{path}` uses `{name}`: write `{name}.workspace = true` among the \
                     dev-dependencies of `listings/Cargo.toml`"
                ));
            }
        }
    }
    expect_none(wrong)
}

/// What a golden file says, it says on every machine.
#[test]
fn no_golden_file_names_a_place() -> Result<()> {
    let listings = read()?;
    let root = listings.tree.root().to_string_lossy().into_owned();
    let places = [
        &root,
        "/rustc/",
        "rustlib/",
        ".cargo/",
        ".rustup",
        "127.0.0.1",
        "localhost",
        "file://",
    ];
    let mut wrong = Vec::new();
    for path in listings.tree.walk(&listings.tree.path("listings"))? {
        let golden = ["txt", "stderr"]
            .iter()
            .any(|it| tree::has_extension(&path, it));
        let Ok(text) = listings.text(&path) else {
            continue;
        };
        for place in places
            .iter()
            .filter(|place| golden && text.contains(**place))
        {
            let path = listings.tree.relative(&path);
            wrong.push(format!(
                "`{path}` names `{place}`, which is elsewhere on another machine: have the \
                 listing leave it out"
            ));
        }
    }
    expect_none(wrong)
}
