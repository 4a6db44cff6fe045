//! Which guests, files and crates an example needs.

use anyhow::Result;
use ci::listings::Listings;

use crate::fixture::{self, Copy};
use crate::{file_names, files};

const CARD: &str = "listings/greetings/examples/greet.toml";
const SCRIPT: &str = "listings/greetings/examples/greet.js";
const CALL: &str = "instance.exports.greet(0);";

/// The files of guests that the example of `copy` shows.
pub fn shown(copy: &Copy) -> Result<Vec<String>> {
    let listings = copy.listings()?;
    let (_, example) = listings.example("greetings/greet")?;
    Ok(file_names(&example.needs.guest_files))
}

#[test]
fn an_example_loads_what_its_programs_name() -> Result<()> {
    let listings = Listings::read(fixture::read("bindgen"))?;
    for (id, guests, processed, shown) in [
        (
            "talks/hailed",
            &["bob"][..],
            &["bob"][..],
            &["bob/src/greet.rs"][..],
        ),
        ("talks/bare", &["bob"], &["bob"], &["bob/src/other.rs"]),
        ("talks/before", &["bob", "raw"], &[], &[]),
        ("talks/heard", &["raw"], &[], &["raw/src/lib.rs"]),
    ] {
        let (chapter, example) = listings.example(id)?;
        let loaded: Vec<&str> = chapter
            .guests_of(example)
            .iter()
            .map(|it| &*it.name)
            .collect();
        assert_eq!(loaded, guests, "{id}");
        let loaded = chapter.processed_guests_of(example);
        let loaded: Vec<&str> = loaded.iter().map(|it| &*it.name).collect();
        assert_eq!(loaded, processed, "{id}");
        assert_eq!(
            files(&listings, "talks", &example.needs.guest_files),
            shown,
            "{id}"
        );
    }
    Ok(())
}

#[test]
fn what_hosts_share_is_found_from_their_programs() -> Result<()> {
    let listings = Listings::read(fixture::read("project"))?;
    let (_, both) = listings.example("talks/both")?;
    let shared: Vec<_> = both.needs.shared_files.values().flatten().collect();
    assert_eq!(
        files(&listings, "talks", shared),
        ["src/notes.rs", "src/notes.js"]
    );
    for name in ["talks", "alice", "bob", "fastrand"] {
        assert!(
            both.needs.crates.contains(name),
            "{name}: {:?}",
            both.needs.crates
        );
    }
    let (_, alone) = listings.example("talks/alone")?;
    assert!(alone.needs.guests.is_empty() && alone.needs.guest_files.is_empty());
    Ok(())
}

#[test]
fn the_files_of_the_card_take_the_place_of_others_in_its_order() -> Result<()> {
    let copy = fixture::copy("plain")?;
    copy.append(
        CARD,
        "\n[guests]\nshow = [\"src/lib.rs\", \"src/count.rs\"]\n",
    )?;
    assert_eq!(shown(&copy)?, ["lib.rs", "count.rs"]);
    copy.replace(CARD, "[\"src/lib.rs\", \"src/count.rs\"]", "[]")?;
    assert!(shown(&copy)?.is_empty());
    copy.replace(CARD, "[]", "[\"greetings/src/lib.rs\"]")?;
    assert_eq!(
        copy.error(),
        "the card of `greetings/greet` shows `greetings/src/lib.rs`, which is no file of a guest \
         that it loads: write the path from `listings/greetings`"
    );
    Ok(())
}

#[test]
fn files_come_as_they_are_asked_for_and_common_ones_last() -> Result<()> {
    let copy = fixture::copy("plain")?;
    let both = "instance.exports.count(); instance.exports.greet();";
    copy.replace(SCRIPT, CALL, both)?;
    assert_eq!(shown(&copy)?, ["count.rs", "greet.rs"]);
    let card = "title = \"A guest counts\"\n\n[missing]\nnative = \"A\"\nwasmtime = \"B\"\n";
    copy.write("listings/greetings/examples/count.toml", card)?;
    let count = "// Counts.\n\nload(\"greetings.wasm\").count();\n";
    copy.write("listings/greetings/examples/count.js", count)?;
    assert_eq!(shown(&copy)?, ["greet.rs", "count.rs"]);
    Ok(())
}

#[test]
fn a_card_folds_only_what_the_page_shows() -> Result<()> {
    let copy = fixture::copy("plain")?;
    copy.append(CARD, "\n[guests]\nfold = [\"src/greet.rs\"]\n")?;
    let listings = copy.listings()?;
    let (_, example) = listings.example("greetings/greet")?;
    assert_eq!(example.needs.folded_files.len(), 1);
    copy.replace(CARD, "src/greet.rs", "src/none.rs")?;
    assert_eq!(
        copy.error(),
        "the card of `greetings/greet` folds `src/none.rs`, which the page does not show: write \
         the path from `listings/greetings`"
    );
    Ok(())
}
