//! How chapters and examples are found, and which trees are refused.

use anyhow::Result;
use ci::listings::{Host, Listings, Program};

use crate::fixture;

const EXAMPLES: &str = "listings/greetings/examples";

#[test]
fn programs_and_hosts_are_told_by_file_names() -> Result<()> {
    let listings = Listings::read(fixture::read("directives"))?;
    let (chapter, greet) = listings.example("greetings/greet")?;
    assert_eq!(chapter.name, "greetings");
    assert_eq!(Vec::from_iter(greet.programs.clone()), Program::ALL);
    assert_eq!(Vec::from_iter(greet.hosts.clone()), Host::ALL);
    assert_eq!(greet.trial(Host::Native), "greetings::greet::native");
    let transcript = |host| listings.tree.relative(&greet.transcript_of(host));
    assert_eq!(
        transcript(Host::Webkit),
        format!("{EXAMPLES}/greet.webkit.txt")
    );
    assert_eq!(transcript(Host::Node), format!("{EXAMPLES}/greet.txt"));
    assert!(greet.has_shared_transcript && greet.runs_on_pages());
    let (_, layout) = listings.example("greetings/layout")?;
    assert_eq!(Vec::from_iter(layout.hosts.clone()), [Host::Native]);
    assert!(!layout.runs_on_pages());
    Ok(())
}

#[test]
fn hosts_of_one_program_can_be_left_out() -> Result<()> {
    let copy = fixture::copy("plain")?;
    let card = format!("{EXAMPLES}/greet.toml");
    copy.append(&card, "node = \"It has no fetch for files.\"\n")?;
    let listings = copy.listings()?;
    let (_, greet) = listings.example("greetings/greet")?;
    let hosts = [Host::Chromium, Host::Firefox, Host::Webkit, Host::Deno];
    assert_eq!(Vec::from_iter(greet.hosts.clone()), hosts);
    Ok(())
}

#[test]
fn a_file_of_no_example_is_refused() -> Result<()> {
    for file in [
        "greet.md",
        "greet.safari.txt",
        "greet.json",
        "greet_native.txt.bak",
    ] {
        let copy = fixture::copy("plain")?;
        copy.write(&format!("{EXAMPLES}/{file}"), "")?;
        let error = copy.error();
        let says = format!("`{EXAMPLES}/{file}` is not a part of an example: expected `NAME.toml`");
        assert!(error.contains(&says), "{error}");
    }
    Ok(())
}

#[test]
fn files_that_editors_leave_are_passed_over() -> Result<()> {
    let copy = fixture::copy("plain")?;
    copy.write(&format!("{EXAMPLES}/.greet.js.swp"), "")?;
    copy.write(&format!("{EXAMPLES}/greet.js~"), "")?;
    assert_eq!(copy.listings()?.examples().count(), 1);
    Ok(())
}

#[test]
fn a_folder_that_is_no_crate_is_refused() -> Result<()> {
    let copy = fixture::copy("plain")?;
    copy.write("listings/talks/src/lib.rs", "")?;
    let error = copy.error();
    assert!(
        error.contains("`listings/talks` has no `Cargo.toml`"),
        "{error}"
    );
    Ok(())
}

#[test]
fn a_guest_that_listings_does_not_know_is_refused() -> Result<()> {
    let manifest = "[package]\nname = \"b\"\n\n[lib]\ncrate-type = [\"cdylib\"]\n";
    for path in ["b", "greetings/b"] {
        let copy = fixture::copy("plain")?;
        copy.write(&format!("listings/{path}/Cargo.toml"), manifest)?;
        assert_eq!(
            copy.error(),
            format!(
                "`listings` does not know `{path}`: add `b = {{ path = \"{path}\" }}` to \
                 `listings/Cargo.toml`"
            )
        );
    }
    Ok(())
}

#[test]
fn a_guest_under_another_path_is_unknown() -> Result<()> {
    let copy = fixture::copy("plain")?;
    let line = "greetings = { path = \"greetings\" }";
    copy.replace(
        "listings/Cargo.toml",
        line,
        "greetings = { path = \"../greetings\" }",
    )?;
    let error = copy.error();
    assert!(error.contains(&format!("add `{line}`")), "{error}");
    Ok(())
}

#[test]
fn a_project_in_no_workspace_says_where_to_add_it() -> Result<()> {
    let copy = fixture::copy("plain")?;
    copy.write("listings/talks/Cargo.toml", "[package]\nname = \"talks\"\n")?;
    let says = "`talks` is in no workspace: add `\"listings/talks\"` to `Cargo.toml`";
    assert_eq!(copy.error(), says);
    copy.write("listings/talks/src/lib.rs", "")?;
    assert_eq!(
        copy.error(),
        "`talks` is in no workspace: add `talks = { path = \"talks\" }` to `listings/Cargo.toml`"
    );
    copy.append("listings/Cargo.toml", "talks = { path = \"talks\" }\n")?;
    assert!(copy.listings()?.chapter("talks")?.is_group());
    Ok(())
}

#[test]
fn two_examples_of_one_name_are_refused() -> Result<()> {
    let copy = fixture::copy("memories")?;
    let card = "title = \"Another one\"\n\n[missing]\nnative = \"-\"\nwasmtime = \"-\"\n\
                browser = \"-\"\n";
    copy.append("listings/Cargo.toml", "other = { path = \"other\" }\n")?;
    copy.write("listings/other/Cargo.toml", "[package]\nname = \"other\"\n")?;
    copy.write("listings/other/examples/motto.toml", card)?;
    let error = copy.error();
    let says = "`confusion/motto` and `other/motto` share a name";
    assert!(error.contains(says), "{error}");
    Ok(())
}
