//! Which items of a guest's files an example uses.

use anyhow::Result;
use ci::listings::Listings;

use crate::fixture;

const SCRIPT: &str = "listings/greetings/examples/greet.js";

/// The items that an example uses of the file at `path`.
fn items(listings: &Listings, id: &str, path: &str) -> Result<Vec<String>> {
    let (_, example) = listings.example(id)?;
    let used = example.needs.items.get(&listings.tree.path(path));
    let used = used.into_iter().flatten();
    Ok(used.map(|item| item.name.clone()).collect())
}

#[test]
fn items_are_what_is_called_and_what_that_names_and_no_others() -> Result<()> {
    for (call, used) in [
        (
            "instance.exports.greet(0);",
            &[
                "extern",
                "NAMES",
                "Greeting",
                "impl Greeting",
                "greet",
                "print",
            ][..],
        ),
        (
            "instance.exports.part();",
            &[
                "extern",
                "WORD",
                "Farewell",
                "impl Farewell",
                "part",
                "print",
            ],
        ),
    ] {
        let copy = fixture::copy("plain")?;
        copy.replace(SCRIPT, "instance.exports.greet(0);", call)?;
        let listings = copy.listings()?;
        let greet = "listings/greetings/src/greet.rs";
        assert_eq!(items(&listings, "greetings/greet", greet)?, used, "{call}");
        let count = "listings/greetings/src/count.rs";
        assert!(
            items(&listings, "greetings/greet", count)?.is_empty(),
            "{call}"
        );
    }
    Ok(())
}

#[test]
fn an_item_has_its_attributes_and_doc_comments() -> Result<()> {
    let listings = Listings::read(fixture::read("plain"))?;
    let (_, example) = listings.example("greetings/greet")?;
    let path = listings.tree.path("listings/greetings/src/greet.rs");
    let lines: Vec<&str> = listings.text(&path)?.lines().collect();
    let greet = example.needs.items[&path]
        .iter()
        .find(|item| item.name == "greet");
    let (first, last) = greet.expect("it is called").lines.clone().into_inner();
    assert_eq!(lines[first - 1], "/// Greets the person with this number.");
    assert_eq!(lines[last - 1], "}");
    assert_eq!((lines[first - 2], lines[last]), ("", ""));
    Ok(())
}

#[test]
fn items_are_followed_into_files_that_are_named() -> Result<()> {
    let listings = Listings::read(fixture::read("included"))?;
    for (id, path, used) in [
        ("talks/once", "alice/src/told.rs", &["told"][..]),
        ("talks/once", "bob/src/own.rs", &["Word"]),
        ("talks/once", "alice/src/own.rs", &[]),
        ("talks/twice", "alice/src/own.rs", &["Word"]),
    ] {
        let path = format!("listings/talks/{path}");
        assert_eq!(items(&listings, id, &path)?, used, "{id} {path}");
    }
    let listings = Listings::read(fixture::read("library"))?;
    for (path, used) in [
        ("one/src/lib.rs", &["one"][..]),
        ("both/src/first.rs", &["relay"]),
        ("both/src/second.rs", &["arrive"]),
        ("both/src/third.rs", &[]),
    ] {
        let path = format!("listings/pair/{path}");
        assert_eq!(items(&listings, "pair/relay", &path)?, used, "{path}");
    }
    Ok(())
}

#[test]
fn one_guest_exports_what_another_imports() -> Result<()> {
    let listings = Listings::read(fixture::read("project"))?;
    for (file, used) in [
        ("asked", &["asked"][..]),
        ("noted", &["noted"]),
        ("mute", &[]),
    ] {
        let path = format!("listings/talks/bob/src/{file}.rs");
        assert_eq!(items(&listings, "talks/both", &path)?, used, "{file}");
    }
    Ok(())
}

#[test]
fn a_card_leaves_the_items_of_the_files_that_it_shows() -> Result<()> {
    let copy = fixture::copy("plain")?;
    let card = "listings/greetings/examples/greet.toml";
    copy.append(card, "\n[guests]\nshow = [\"src/count.rs\"]\n")?;
    let listings = copy.listings()?;
    let (_, example) = listings.example("greetings/greet")?;
    assert!(example.needs.items.is_empty(), "{:?}", example.needs.items);
    Ok(())
}

#[test]
fn what_bindgen_binds_is_found_by_its_javascript_name() -> Result<()> {
    let listings = Listings::read(fixture::read("bindgen"))?;
    let greet = "listings/talks/bob/src/greet.rs";
    assert_eq!(items(&listings, "talks/hailed", greet)?, ["greet"]);
    let other = "listings/talks/bob/src/other.rs";
    assert_eq!(items(&listings, "talks/bare", other)?, ["Other"]);
    Ok(())
}
