//! Guests that use wasm-bindgen: which files are theirs, and what pages show.

use std::fs;

use anyhow::Result;
use ci::listings::chapter::Chapter;
use ci::listings::host::Host;
use ci::listings::report::Report;
use ci::page;
use tempfile::TempDir;

mod files;

const LOCK: &str = "name = \"wasm-bindgen\"\nversion = \"1.2.3\"\n";
const GLUE: &str = "export function greet(name) {\n    return name;\n}\n\nlet wasm;\nlet cached;\n";

/// A tree with one chapter, `talks`, whose guest `bob` is bound, and `raw` is not.
fn tree() -> Result<TempDir> {
    let tree = TempDir::new()?;
    let bob = "name = \"bob\"\n\"cdylib\"\n[dependencies]\nleft = { workspace = true, features = [\"x\"] }\n\
        wasm-bindgen.workspace = true\n\n[lints]\n";
    files::write(
        tree.path(),
        &[
            (
                "Cargo.toml",
                "[workspace.dependencies]\nleft = \"7\"\nwasm-bindgen = \"=1.2.3\"\n",
            ),
            ("Cargo.lock", LOCK),
            (
                "listings/Cargo.toml",
                "talks = { path = \"talks\" }\nbob = { path = \"talks/bob\" }\nraw = { path = \"talks/raw\" }\n",
            ),
            ("listings/talks/Cargo.toml", "name = \"talks\"\n"),
            ("listings/talks/src/lib.rs", ""),
            ("listings/talks/bob/Cargo.toml", bob),
            (
                "listings/talks/bob/src/lib.rs",
                "pub mod greet;\npub mod other;\n",
            ),
            (
                "listings/talks/bob/src/greet.rs",
                "#[wasm_bindgen(js_name = hail)]\npub fn greet() {}\n",
            ),
            (
                "listings/talks/bob/src/other.rs",
                "#[wasm_bindgen]\npub struct Other;\n",
            ),
            (
                "listings/talks/bob/processed.txt",
                "export memory memory of 1 pages\nexport greet (param i32 i32)\n",
            ),
            ("listings/talks/bob/glue.js.txt", GLUE),
            (
                "listings/talks/bob/expansion.rs.txt",
                "#![feature(x)]\nextern crate std;\n",
            ),
            (
                "listings/talks/raw/Cargo.toml",
                "name = \"raw\"\n\"cdylib\"\n",
            ),
            (
                "listings/talks/raw/src/lib.rs",
                "pub extern \"C\" fn hi() {}\n",
            ),
            (
                "listings/talks/examples/hailed.js",
                "import init, { hail } from \"./bob.js?2\";\n",
            ),
            ("listings/talks/examples/hailed.txt", "\n"),
            (
                "listings/talks/examples/bare_wasmtime.rs",
                "open(\"target/bindgen/bob/bob_bg.wasm\", \"Other\");\n",
            ),
            ("listings/talks/examples/bare.txt", "\n"),
            (
                "listings/talks/examples/before.js",
                "fetch(new URL(\"bob.wasm\"), \"raw.wasm\");\n",
            ),
            ("listings/talks/examples/before.txt", "\n"),
            (
                ".cargo/config.toml",
                "[alias]\nx = \"y\"\n\n[target.x]\nrustflags = []\n",
            ),
            (
                "listings/talks/raw/signatures.txt",
                "import host.say (func)\n",
            ),
            (
                "listings/talks/examples/heard_wasmtime.rs",
                "open(\"target/wasm32-unknown-unknown/release/raw.wasm\", \"hi\");\n",
            ),
            ("listings/talks/examples/heard.txt", "\n"),
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
fn a_guest_is_bound_if_it_depends_on_wasm_bindgen() -> Result<()> {
    let tree = tree()?;
    let bob = Chapter::guest(tree.path(), "bob")?;
    assert!(bob.bound && !Chapter::guest(tree.path(), "raw")?.bound);
    let files = bob.bindings().map(Vec::from);
    assert_eq!(files, Some(vec!["bob_bg.wasm".into(), "bob.js".into()]));
    Ok(())
}

#[test]
fn an_example_loads_what_the_tool_made() -> Result<()> {
    let tree = tree()?;
    let talks = Chapter::find(tree.path(), "talks")?;
    for (example, guests, processed, file) in [
        ("hailed", &["bob"][..], &["bob"][..], Some("greet.rs")),
        ("bare", &["bob"], &["bob"], Some("other.rs")),
        ("before", &["bob", "raw"], &[], None),
    ] {
        let example = talks.example(example)?;
        let names = |guests: Vec<&ci::chapter::Guest>| -> Vec<String> {
            guests.iter().map(|it| it.name.clone()).collect()
        };
        assert_eq!(names(example.guests(&talks)?), guests);
        assert_eq!(names(example.processed(&talks)?), processed);
        let files = example.guest_files(&talks)?;
        let files: Vec<String> = files.iter().map(|it| ci::tree::name(it)).collect();
        assert_eq!(files, Vec::from_iter(file));
    }
    Ok(())
}

#[test]
fn a_verdict_is_void_with_another_version() -> Result<()> {
    let tree = tree()?;
    let talks = Chapter::find(tree.path(), "talks")?;
    let hailed = talks.example("hailed")?;
    let before = hailed.fingerprint(&talks, Host::Firefox)?;
    assert_eq!(before, hailed.fingerprint(&talks, Host::Firefox)?);
    fs::write(
        tree.path().join("Cargo.lock"),
        LOCK.replace("1.2.3", "1.2.4"),
    )?;
    assert_ne!(before, hailed.fingerprint(&talks, Host::Firefox)?);
    Ok(())
}

#[test]
fn an_example_tells_which_tool_its_reader_needs() -> Result<()> {
    let page = expand("{{#example talks/hailed}}")?;
    for part in [
        "[dependencies]\nleft = { version = \"7\", features = [\"x\"] }\nwasm-bindgen = \"=1.2.3\"\n",
        "\ncargo install wasm-bindgen-cli --version 1.2.3 --locked\n",
        "\nwasm-bindgen --target web --out-dir target/bindgen/bob \
         target/wasm32-unknown-unknown/release/bob.wasm\n",
        "hands out what stands in <code>target/bindgen/bob</code>, the tab",
    ] {
        assert!(page.contains(part), "{part}\nis not in\n{page}");
    }
    let raw = expand("{{#example talks/before}}")?;
    assert!(!raw.contains("wasm-bindgen-cli"), "{raw}");
    assert!(raw.contains("hands out the modules, the tab"), "{raw}");
    Ok(())
}

#[test]
fn a_linker_is_told_of_imports_where_it_links_natively() -> Result<()> {
    let told = "native build:\n\n<p class=\"file\"><code>.cargo/config.toml</code></p>\n\n\
        ```toml\n[target.x]\nrustflags = []\n```\n";
    let page = expand("{{#example talks/heard}}")?;
    assert!(page.contains(told), "{page}");
    for example in ["bare", "before"] {
        let page = expand(&format!("{{{{#example talks/{example}}}}}"))?;
        assert!(!page.contains(".cargo"), "{page}");
    }
    Ok(())
}

#[test]
fn what_tools_wrote_is_shown_in_pieces() -> Result<()> {
    let piece = expand("{{#generated bob/glue.js greet}}")?;
    let shown = "Written by wasm-bindgen 1.2.3: <code>bob.js</code></p>\n\n\
         ```javascript\nexport function greet(name) {\n    return name;\n}\n```\n";
    assert!(piece.contains(shown), "{piece}");
    let both = expand("{{#generated bob/glue.js wasm greet}}")?;
    assert!(both.contains("let wasm;\n\nexport function"), "{both}");
    let neighbors = expand("{{#generated bob/glue.js wasm cached}}")?;
    assert!(
        neighbors.contains("let wasm;\nlet cached;\n"),
        "{neighbors}"
    );
    let whole = expand("{{#generated bob/glue.js}}")?;
    assert!(whole.contains(GLUE.trim_end()), "{whole}");
    let rust = expand("{{#generated bob/expansion.rs}}")?;
    assert!(rust.contains("```rust,generated\n#![feature"), "{rust}");
    assert_eq!(page::for_skeptic(&rust, &[]), "");
    let table = expand("{{#processed bob}}")?;
    assert!(
        table.contains("What <code>bob_bg.wasm</code> imports"),
        "{table}"
    );
    let some = expand("{{#processed bob gr}}")?;
    assert!(some.contains("Some of what") && some.contains("<code>greet</code>"));
    assert!(
        !some.contains("memory") && table.contains("memory"),
        "{some}"
    );
    Ok(())
}

#[test]
fn a_directive_that_leads_nowhere_says_what_there_is() {
    for (source, says) in [
        (
            "{{#generated bob/glue.js hail}}",
            "no piece `hail`; there are [\"greet\", \"wasm\", \"cached\"]",
        ),
        (
            "{{#generated bob/glue.ts}}",
            "there are [\"glue.js\", \"glue.d.ts\", \"expansion.rs\"]",
        ),
        ("{{#generated bob/glue.d.ts}}", "cannot read"),
        ("{{#generated eve/glue.js}}", "no guest `eve`"),
        ("{{#generated}}", "takes `GUEST/FILE`"),
        (
            "{{#processed bob hail}}",
            "no row's name starts with `hail`",
        ),
        ("{{#processed raw}}", "`raw` does not use wasm-bindgen"),
    ] {
        let error = expand(source).expect_err(source);
        let error = format!("{error:#}");
        assert!(error.contains(says), "{source}: {error}");
    }
}
