//! Guests that use the book's own bindings generator, and what they are made with.

use std::fs;

use anyhow::Result;
use ci::listings::chapter::Chapter;
use ci::listings::host::Host;
use ci::listings::report::Report;
use ci::page;
use tempfile::TempDir;

mod files;

/// A tree with one chapter, `talks`, whose guest `eve` is made with three crates.
fn tree() -> Result<TempDir> {
    let tree = TempDir::new()?;
    files::write(
        tree.path(),
        &[
            (
                "Cargo.toml",
                "\"listings/talks\"\n[workspace.dependencies]\nsyn = { version = \"7\" }\n",
            ),
            ("Cargo.lock", ""),
            (
                "listings/Cargo.toml",
                "eve = { path = \"talks/eve\" }\nbob = { path = \"bob\" }\n",
            ),
            (
                "listings/talks/Cargo.toml",
                "name = \"talks\"\n[dev-dependencies]\neve = { path = \"eve\" }\n\
             mini_tool = { path = \"mini_tool\" }\n",
            ),
            (
                "listings/talks/eve/Cargo.toml",
                "name = \"eve\"\n\"cdylib\"\n[dependencies]\nmini = { path = \"../mini\" }\n",
            ),
            (
                "listings/talks/eve/src/lib.rs",
                "#[bindgen]\npub fn greet() {}\n",
            ),
            ("listings/talks/eve/glue.js.txt", "let $wasm;\n"),
            (
                "listings/talks/mini/Cargo.toml",
                "name = \"mini\"\n[dependencies]\nmini_macro = { path = \"../mini_macro\" }\n",
            ),
            ("listings/talks/mini/src/lib.rs", "pub mod room;\n"),
            (
                "listings/talks/mini_macro/Cargo.toml",
                "name = \"mini_macro\"\n[lib]\nproc-macro = true\n\n[dependencies]\nsyn.workspace = true\n",
            ),
            (
                "listings/talks/mini_tool/Cargo.toml",
                "name = \"mini_tool\"\n",
            ),
            (
                "listings/talks/examples/hailed.js",
                "import init, { greet } from \"./eve.js\";\n",
            ),
            (
                "listings/talks/examples/hailed_wasmtime.rs",
                "use mini_tool::stream;\nopen(\"target/bindgen/eve/eve_bg.wasm\", \"greet\");\n",
            ),
            ("listings/talks/examples/hailed.txt", "\n"),
            ("listings/bob/Cargo.toml", "name = \"bob\"\n\"cdylib\"\n"),
            ("listings/bob/other/Cargo.toml", "name = \"other\"\n"),
        ],
    )?;
    Ok(tree)
}

fn expand(source: &str) -> Result<String> {
    let tree = tree()?;
    let page = tree.path().join("book/talks.md");
    page::expand(tree.path(), &page, source, &Report::default())
}

#[test]
fn a_guest_is_bound_with_the_crates_beside_it_that_are_no_guests() -> Result<()> {
    let tree = tree()?;
    let talks = Chapter::find(tree.path(), "talks")?;
    let eve = Chapter::guest(tree.path(), "eve")?;
    assert!(eve.bound && eve.mini && talks.guests.len() == 1);
    let kit: Vec<String> = talks.kit()?.iter().map(|it| ci::tree::name(it)).collect();
    assert_eq!(kit, ["mini", "mini_macro", "mini_tool"]);
    assert_eq!(talks.kit_files()?.len(), 4);
    let bob = Chapter::find(tree.path(), "bob")?;
    assert!(bob.kit()?.is_empty() && !bob.guests[0].mini);
    Ok(())
}

#[test]
fn an_example_brings_what_its_guests_are_made_with() -> Result<()> {
    let page = expand("{{#example talks/hailed}}")?;
    for part in [
        "members = [\"eve\", \"mini\", \"mini_macro\", \"mini_tool\"]\n",
        "[dev-dependencies]\nmini_tool = { path = \"mini_tool\" }\n",
        "[dependencies]\nmini = { path = \"../mini\" }\n",
        "<code>mini/Cargo.toml</code></p>\n\n```toml\n[package]\nname = \"mini\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nmini_macro = { path = \"../mini_macro\" }\n",
        "[lib]\nproc-macro = true\n\n[dependencies]\nsyn = { version = \"7\" }\n",
        "\ncargo run --package mini_tool -- target/wasm32-unknown-unknown/release/eve.wasm \
         target/bindgen/eve\n",
        "<code>mini_tool</code> stand on this page by themselves.",
        "talks/eve/src/lib.rs</code>",
    ] {
        assert!(page.contains(part), "{part}\nis not in\n{page}");
    }
    assert!(!page.contains("wasm-bindgen"), "{page}");
    Ok(())
}

#[test]
fn a_file_of_the_generator_is_shown_under_its_name() -> Result<()> {
    let file = expand("{{#file talks/mini/src/lib.rs}}")?;
    let shown =
        "<code>listings/talks/mini/src/lib.rs</code></p>\n\n```rust,crate\npub mod room;\n```\n";
    assert!(file.contains(shown), "{file}");
    assert_eq!(page::for_skeptic(&file, &[]), "");
    let glue = expand("{{#generated eve/glue.js}}")?;
    assert!(glue.contains("Written by <code>mini_tool</code>: <code>eve.js</code>"));
    let error = expand("{{#file talks/mini/Cargo.toml}}").expect_err("no code");
    assert!(format!("{error:#}").contains("neither Rust nor JavaScript"));
    Ok(())
}

#[test]
fn a_verdict_is_void_with_another_generator() -> Result<()> {
    let tree = tree()?;
    let talks = Chapter::find(tree.path(), "talks")?;
    let hailed = talks.example("hailed")?;
    let before = hailed.fingerprint(&talks, Host::Firefox)?;
    let file = tree.path().join("listings/talks/mini/src/lib.rs");
    fs::write(file, "pub mod doom;\n")?;
    assert_ne!(before, hailed.fingerprint(&talks, Host::Firefox)?);
    Ok(())
}
