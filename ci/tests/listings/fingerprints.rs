//! What a trial depends on: a change of it voids the verdict, and no other change does.

use anyhow::Result;
use ci::listings::{Host, Listings};

use crate::fixture::{self, Copy};

fn fingerprint(listings: &Listings, id: &str, host: Host) -> Result<u64> {
    let (chapter, example) = listings.example(id)?;
    listings.fingerprint(chapter, example, host)
}

/// Whether `change` voids the verdict of the example `id` on `host`.
fn voids(
    fixture: &str,
    id: &str,
    host: Host,
    change: impl Fn(&Copy) -> Result<()>,
) -> Result<bool> {
    let copy = fixture::copy(fixture)?;
    let before = fingerprint(&copy.listings()?, id, host)?;
    assert_eq!(before, fingerprint(&copy.listings()?, id, host)?);
    change(&copy)?;
    Ok(before != fingerprint(&copy.listings()?, id, host)?)
}

#[test]
fn a_verdict_is_void_with_another_source_of_the_guests() -> Result<()> {
    for (fixture, id, file) in [
        ("plain", "greetings/greet", "greetings/src/count.rs"),
        ("plain", "greetings/greet", "greetings/Cargo.toml"),
        ("included", "talks/once", "talks/alice/src/told.rs"),
        ("library", "pair/relay", "pair/both/src/third.rs"),
        ("project", "talks/both", "talks/src/notes.rs"),
        ("generator", "talks/hailed", "talks/mini/src/lib.rs"),
    ] {
        let host = if fixture == "library" || fixture == "project" {
            Host::Native
        } else {
            Host::Firefox
        };
        let comment = if file.ends_with("toml") {
            "# Why.\n"
        } else {
            "// Why.\n"
        };
        let change = |copy: &Copy| copy.append(&format!("listings/{file}"), comment);
        assert!(voids(fixture, id, host, change)?, "{file}");
    }
    Ok(())
}

#[test]
fn a_verdict_is_void_with_another_version_of_wasm_bindgen() -> Result<()> {
    let change = |copy: &Copy| copy.replace("Cargo.lock", "1.2.3", "1.2.4");
    assert!(voids("bindgen", "talks/hailed", Host::Firefox, change)?);
    assert!(!voids("bindgen", "talks/heard", Host::Wasmtime, change)?);
    Ok(())
}

#[test]
fn a_verdict_is_one_hosts() -> Result<()> {
    let examples = "listings/greetings/examples";
    for (file, host, void) in [
        ("greet.webkit.txt", Host::Webkit, true),
        ("greet.webkit.txt", Host::Firefox, false),
        ("greet.txt", Host::Firefox, true),
        ("greet.txt", Host::Webkit, false),
        ("greet.js", Host::Deno, true),
        ("greet.js", Host::Native, false),
        ("greet_native.rs", Host::Native, true),
    ] {
        let change = |copy: &Copy| copy.append(&format!("{examples}/{file}"), "// More.\n");
        assert_eq!(
            voids("directives", "greetings/greet", host, change)?,
            void,
            "{file} {host}"
        );
    }
    Ok(())
}

#[test]
fn a_card_counts_if_it_has_a_view() -> Result<()> {
    let card = "listings/greetings/examples/greet.toml";
    let title = |copy: &Copy| copy.replace(card, "A guest greets", "A guest says hello");
    assert!(!voids("plain", "greetings/greet", Host::Firefox, title)?);
    let view = |copy: &Copy| copy.append(card, "\n[view]\n\"greetings.greet\" = []\n");
    assert!(voids("plain", "greetings/greet", Host::Firefox, view)?);
    Ok(())
}

#[test]
fn an_example_without_a_transcript_has_no_fingerprint() -> Result<()> {
    let copy = fixture::copy("plain")?;
    copy.remove("listings/greetings/examples/greet.txt")?;
    let listings = copy.listings()?;
    let none = fingerprint(&listings, "greetings/greet", Host::Firefox);
    let error = fixture::error(&listings.tree, none);
    let says = "cannot read `listings/greetings/examples/greet.txt`";
    assert!(error.starts_with(says), "{error}");
    Ok(())
}
