//! How chapters and examples are found, and which trees are refused.

use std::fs;

use anyhow::Result;
use ci::listings::chapter::Chapter;
use ci::listings::host::Host;
use tempfile::TempDir;

mod files;

/// A tree of these files; `listings` depends on the crate `a`.
fn tree(files: &[&str]) -> Result<TempDir> {
    let tree = TempDir::new()?;
    let mut all = vec![
        ("Cargo.toml", "\"listings/b\""),
        ("listings/Cargo.toml", "a = { path = \"a\" }"),
        ("listings/a/Cargo.toml", "name = \"a\" # \"cdylib\""),
        ("listings/a/src/lib.rs", "pub extern \"C\" fn call() {}"),
    ];
    all.extend(files.iter().map(|file| (*file, "\"x/a.wasm\" \"call\"")));
    files::write(tree.path(), &all)?;
    Ok(tree)
}

fn error(files: &[&str]) -> Result<String> {
    let tree = tree(files)?;
    match Chapter::all(tree.path()) {
        Ok(chapters) => panic!("{files:?} became {chapters:?}"),
        Err(error) => Ok(format!("{error:#}")),
    }
}

#[test]
fn hosts_are_told_by_file_names() -> Result<()> {
    let tree = tree(&[
        "listings/a/examples/call.txt",
        "listings/a/examples/call_native.rs",
        "listings/a/examples/call_wasmtime.rs",
        "listings/a/examples/call.firefox.txt",
        "listings/a/examples/page.js",
        "listings/a/examples/page.view.json",
    ])?;
    let chapter = Chapter::find(tree.path(), "a")?;
    let call = chapter.example("call")?;
    assert_eq!(
        Vec::from_iter(call.hosts.clone()),
        [Host::Native, Host::Wasmtime]
    );
    assert_eq!(call.trial(Host::Native), "a::call::native");
    let own = call.transcript_of(Host::Firefox);
    assert!(own.ends_with("call.firefox.txt"), "{own:?}");
    let page = chapter.example("page")?;
    assert_eq!(Vec::from_iter(page.hosts.clone()), Host::BROWSERS);
    assert_eq!(
        call.guest_files(&chapter)?,
        [chapter.dir.join("src/lib.rs")]
    );
    Ok(())
}

#[test]
fn a_file_of_no_example_is_refused() -> Result<()> {
    for file in [
        "call.md",
        "call.safari.txt",
        "call.json",
        "call_native.txt.bak",
    ] {
        let error = error(&[&format!("listings/a/examples/{file}")])?;
        assert!(
            error.contains(file) && error.contains("`NAME.view.json`"),
            "{error}"
        );
    }
    Ok(())
}

#[test]
fn a_crate_that_listings_does_not_know_is_refused() -> Result<()> {
    let tree = tree(&[])?;
    let dir = tree.path().join("listings/b");
    fs::create_dir_all(&dir)?;
    fs::write(dir.join("Cargo.toml"), "name = \"b\" # \"cdylib\"")?;
    let error = Chapter::all(tree.path())
        .expect_err("`b` is unknown")
        .to_string();
    assert!(
        error.contains("`b = { path = ") && error.contains("listings/Cargo.toml"),
        "{error}"
    );
    Ok(())
}

#[test]
fn two_examples_of_one_name_are_refused() -> Result<()> {
    let tree = tree(&["listings/a/examples/call.js", "listings/b/examples/call.js"])?;
    fs::write(tree.path().join("listings/b/Cargo.toml"), "name = \"b\"")?;
    let error = Chapter::all(tree.path()).expect_err("one name").to_string();
    assert!(error.contains("`a/call` and `b/call`"), "{error}");
    Ok(())
}
