//! What makes a crate a guest, and which files are a guest's.

use anyhow::Result;
use ci::listings::Listings;

use crate::{file_names, files, fixture};

const MANIFEST: &str = "listings/greetings/Cargo.toml";

#[test]
fn a_guest_is_a_crate_that_links_to_a_module() -> Result<()> {
    let copy = fixture::copy("plain")?;
    assert_eq!(
        copy.listings()?.guest("greetings")?.module(),
        "greetings.wasm"
    );
    let guest = "[lib]\ncrate-type = [\"cdylib\", \"rlib\"]";
    copy.replace(MANIFEST, guest, "[lib] # no \"cdylib\" here")?;
    let listings = copy.listings()?;
    assert_eq!(listings.guests().count(), 0);
    assert!(listings.chapter("greetings")?.is_group());
    Ok(())
}

#[test]
fn a_guest_has_the_name_of_its_folder() -> Result<()> {
    let copy = fixture::copy("plain")?;
    copy.replace(MANIFEST, "name = \"greetings\"", "name = \"hello\"")?;
    let says = "the crate in `listings/greetings` must have the name of its folder, and is \
                called `hello`";
    assert_eq!(copy.error(), says);
    Ok(())
}

#[test]
fn a_guest_uses_bindgen_if_it_depends_on_it_in_whichever_form() -> Result<()> {
    let copy = fixture::copy("bindgen")?;
    let manifest = "listings/talks/bob/Cargo.toml";
    let line = "wasm-bindgen.workspace = true\n";
    copy.replace(manifest, line, "")?;
    assert!(!copy.listings()?.guest("bob")?.uses_bindgen);
    for table in [
        "wasm-bindgen = { workspace = true }",
        "wasm-bindgen = \"0.2\"",
        "[dependencies.wasm-bindgen]\nworkspace = true",
    ] {
        let copy = fixture::copy("bindgen")?;
        copy.replace(manifest, line, &format!("{table}\n"))?;
        let listings = copy.listings()?;
        let bob = listings.guest("bob")?;
        assert!(bob.uses_bindgen && !bob.uses_book_bindgen, "{table}");
        let files = bob.bindings().map(Vec::from);
        assert_eq!(files, Some(vec!["bob_bg.wasm".into(), "bob.js".into()]));
        let raw = listings.guest("raw")?;
        assert!(!raw.uses_bindgen && raw.bindings().is_none());
    }
    Ok(())
}

#[test]
fn what_a_comment_says_of_dependencies_counts_for_nothing() -> Result<()> {
    let copy = fixture::copy("plain")?;
    copy.append(
        MANIFEST,
        "# wasm-bindgen = \"0.2\"\n# mini = { path = \"../mini\" }\n",
    )?;
    assert!(!copy.listings()?.guest("greetings")?.uses_bindgen);
    Ok(())
}

#[test]
fn the_generator_is_the_crates_beside_its_guests_that_are_no_guests() -> Result<()> {
    let listings = Listings::read(fixture::read("generator"))?;
    let talks = listings.chapter("talks")?;
    let eve = listings.guest("eve")?;
    assert!(eve.uses_bindgen && eve.uses_book_bindgen && talks.guests.len() == 1);
    assert!(eve.libraries.is_empty());
    assert_eq!(
        file_names(&talks.generator_crates),
        ["mini", "mini_macro", "mini_tool"]
    );
    assert_eq!(
        files(&listings, "talks", &talks.generator_files(&listings.tree)?),
        [
            "mini/Cargo.toml",
            "mini/src/lib.rs",
            "mini_macro/Cargo.toml",
            "mini_macro/src/lib.rs",
            "mini_tool/Cargo.toml",
            "mini_tool/src/lib.rs",
        ]
    );
    let bob = listings.chapter("bob")?;
    assert!(bob.generator_crates.is_empty() && !bob.guests[0].uses_book_bindgen);
    Ok(())
}

#[test]
fn the_files_of_a_guest_are_its_own_those_it_includes_and_its_libraries() -> Result<()> {
    let listings = Listings::read(fixture::read("included"))?;
    let bob = listings.guest("bob")?;
    assert_eq!(
        files(&listings, "talks", bob.all_files()),
        ["bob/src/lib.rs", "bob/src/own.rs", "alice/src/told.rs"]
    );
    let (told, path) = bob.included_by_path.first_key_value().expect("one file");
    assert_eq!(path, "../../alice/src/told.rs");
    assert_eq!(
        files(&listings, "talks", [&bob.place(told)]),
        ["bob/src/told.rs"]
    );
    let listings = Listings::read(fixture::read("library"))?;
    let one = listings.guest("one")?;
    assert_eq!(one.libraries[0].name, "both");
    assert_eq!(
        file_names(one.all_files()),
        ["lib.rs", "first.rs", "lib.rs", "second.rs", "third.rs"]
    );
    Ok(())
}
