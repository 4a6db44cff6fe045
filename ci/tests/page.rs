//! What the directives of a page become, and what they say when they can't.

use std::fs;
use std::path::Path;

use anyhow::Result;
use ci::listings::chapter::Chapter;
use ci::listings::host::Host;
use ci::listings::report::{Report, Verdict};
use ci::page;
use tempfile::TempDir;

mod files;

/// A tree with one chapter, `greetings`, whose page has this `source`.
fn tree(source: &str) -> Result<TempDir> {
    let tree = TempDir::new()?;
    let write = |path: &str, text: &str| files::write(tree.path(), &[(path, text)]);
    let guest = "//! Guest.\n// ANCHOR: hi\npub extern \"C\" fn hi() {}\n// ANCHOR_END: hi\n";
    write("Cargo.toml", "[workspace.dependencies]\nleft = \"1.2\"\n")?;
    write(
        "listings/Cargo.toml",
        "greetings = { path = \"greetings\" }\n",
    )?;
    write(
        "listings/greetings/Cargo.toml",
        "name = \"greetings\"\n\"cdylib\"\n[dependencies]\nleft.workspace = true\n",
    )?;
    write("listings/greetings/src/lib.rs", guest)?;
    write(
        "listings/greetings/signatures.txt",
        "import host.show (param i32)\n",
    )?;
    write(
        "listings/greetings/examples/hi.js",
        "fetch(\"greetings.wasm\"); hi();\n",
    )?;
    write("listings/greetings/examples/hi.txt", "a < b\n\nc\n")?;
    write("listings/greetings/examples/hi.webkit.txt", "b\n")?;
    write("listings/greetings/compile_fail/no.rs", "fn no() {}\n")?;
    write("listings/greetings/compile_fail/no.stderr", "error: no\n")?;
    write("book/greetings.md", source)?;
    Ok(tree)
}

fn expand(source: &str) -> Result<String> {
    let tree = tree(source)?;
    let page = tree.path().join("book/greetings.md");
    page::expand(tree.path(), &page, source, &Report::default())
}

/// The whole error for a page of this `source`.
fn error(source: &str) -> String {
    match expand(source) {
        Ok(page) => panic!("`{source}` became {page}"),
        Err(error) => format!("{error:#}"),
    }
}

#[test]
fn an_include_is_a_file_without_anchor_comments() -> Result<()> {
    let page = expand("{{#include ../listings/greetings/src/lib.rs}}")?;
    assert!(
        page.starts_with("//! Guest.\npub extern \"C\" fn hi() {}\n"),
        "{page}"
    );
    let part = expand("{{#include ../listings/greetings/src/lib.rs:hi}}")?;
    assert!(part.starts_with("pub extern \"C\" fn hi() {}\n"), "{part}");
    Ok(())
}

#[test]
fn a_directive_that_leads_nowhere_says_what_there_is() {
    for (source, says) in [
        (
            "\n{{#include ../listings/greetings/src/lib.rs:ho}}",
            "[\"hi\"]",
        ),
        ("{{#include ../listings/none.rs}}", "cannot read"),
        ("{{#example greetings/ho}}", "there are [\"hi\"]"),
        ("{{#example ho/hi}}", "there are [\"greetings\"]"),
        ("{{#example greetings}}", "CHAPTER/NAME"),
        ("{{#compile_fail greetings/yes}}", "there are [\"no\"]"),
        ("{{#signatures ho}}", "no guest `ho`"),
        ("{{#exmaple greetings/hi}}", "no directive `exmaple`"),
        ("{{#example greetings/hi", "does not end"),
        ("{{#example}}", "takes one argument"),
    ] {
        assert!(error(source).contains(says), "{source}: {}", error(source));
    }
    let first = "\n{{#include ../listings/greetings/src/lib.rs:ho}}";
    assert!(error(first).contains(".md:2`"), "{}", error(first));
}

#[test]
fn a_directive_behind_a_backslash_is_text() -> Result<()> {
    assert!(expand("\\{{#example no/where}}")?.contains("{{#example no/where}}"));
    Ok(())
}

#[test]
fn an_example_shows_programs_transcripts_and_run() -> Result<()> {
    let page = expand("{{#example greetings/hi}}")?;
    for part in [
        "<section class=\"example\" id=\"greetings-hi\" data-example=\"greetings/hi\"",
        "data-tab=\"guest\"",
        "pub extern \"C\" fn hi() {}",
        "data-tab=\"javascript\"",
        "<pre class=\"transcript\" data-state=\"expected\">a &lt; b&#10;&#10;c&#10;</pre>",
        "<pre class=\"transcript\" data-state=\"expected\" data-host=\"webkit\">b&#10;</pre>",
        "<button class=\"run\" type=\"button\" hidden>",
        "Not yet run here on",
    ] {
        assert!(page.contains(part), "{part}\nis not in\n{page}");
    }
    assert!(!page.contains("data-tab=\"native\""), "{page}");
    Ok(())
}

#[test]
fn an_example_tells_where_its_files_go() -> Result<()> {
    let page = expand("{{#example greetings/hi}}")?;
    for part in [
        "name = \"greetings\"\nversion = \"0.1.0\"\nedition",
        "[dependencies]\nleft = \"1.2\"\n",
        "rustup target add wasm32-unknown-unknown",
        "<script type=\"module\" src=\"hi.js\"></script>",
    ] {
        assert!(page.contains(part), "{part}\nis not in\n{page}");
    }
    assert!(!page.contains("cargo run --example"), "{page}");
    Ok(())
}

#[test]
fn an_example_with_two_guests_is_a_project_of_them() -> Result<()> {
    let tree = tree("")?;
    let guest = |name: &str| format!("name = \"{name}\"\n\"cdylib\"\n");
    let natively = "use talks::notes;\nuse left as _;\nfn main() { alice::hi(); bob::ho(); }\n";
    files::write(
        tree.path(),
        &[
            (
                "listings/Cargo.toml",
                "greetings = { path = \"greetings\" }\ntalks = { path = \"talks\" }\nalice = { path = \"talks/alice\" }\nbob = { path = \"talks/bob\" }\n",
            ),
            (
                "listings/talks/Cargo.toml",
                "name = \"talks\"\n[dependencies]\nleft.workspace = true\n[dev-dependencies]\nleft.workspace = true\n",
            ),
            ("listings/talks/src/lib.rs", "pub mod notes;\n"),
            ("listings/talks/src/notes.rs", "use left::Over;\n"),
            ("listings/talks/src/notes.js", "export {};\nnoted();\n"),
            ("listings/talks/alice/Cargo.toml", &guest("alice")),
            (
                "listings/talks/alice/src/lib.rs",
                "unsafe extern \"C\" {\n    safe fn asked();\n}\npub extern \"C\" fn hi() {}\n",
            ),
            (
                "listings/talks/bob/src/asked.rs",
                "pub extern \"C\" fn asked() {}\n",
            ),
            (
                "listings/talks/bob/src/noted.rs",
                "pub extern \"C\" fn noted() {}\n",
            ),
            (
                "listings/talks/bob/src/mute.rs",
                "pub extern \"C\" fn mute() {}\n",
            ),
            ("listings/talks/bob/Cargo.toml", &guest("bob")),
            (
                "listings/talks/bob/src/told.rs",
                "pub extern \"C\" fn ho() {}\n",
            ),
            ("listings/talks/examples/both_native.rs", natively),
            (
                "listings/talks/examples/both.js",
                "import \"./notes.js\"; fetch(\"alice.wasm\", \"bob.wasm\");\n",
            ),
            ("listings/talks/examples/both.txt", "\n"),
        ],
    )?;
    let at = tree.path().join("book/talks.md");
    let page = page::expand(
        tree.path(),
        &at,
        "{{#example talks/both}}",
        &Report::default(),
    )?;
    for part in [
        "[workspace]\nmembers = [\"alice\", \"bob\"]\n\n[package]\nname = \"talks\"",
        "[dependencies]\nleft = \"1.2\"\n",
        "\nalice = { path = \"alice\" }\nbob = { path = \"bob\" }\n",
        "<code>src/lib.rs</code></p>\n\n```text\npub mod notes;\n",
        "<code>bob/Cargo.toml</code>",
        "<code>bob/src/lib.rs</code></p>\n\n```text\npub mod asked;\npub mod noted;\npub mod told;\n",
        "--package alice --package bob\ncargo run --example both_native\n",
        "<code>both.js</code> and <code>notes.js</code>",
        "/talks/src/notes.rs</code></p>\n\n```rust,no_run\nuse left::Over;",
        "/talks/src/notes.js</code></p>\n\n```javascript\nexport {};",
    ] {
        assert!(page.contains(part), "{part}\nis not in\n{page}");
    }
    assert!(!page.contains("<code>alice/src/lib.rs</code>"), "{page}");
    Ok(())
}

#[test]
fn what_guests_share_is_shown_with_them() -> Result<()> {
    let tree = tree("")?;
    let lines = "greetings = { path = \"greetings\" }\npair = { path = \"pair\" }\none = { path = \"pair/one\" }\n";
    files::write(
        tree.path(),
        &[
            ("listings/Cargo.toml", lines),
            ("listings/pair/Cargo.toml", "name = \"pair\"\n"),
            ("listings/pair/src/lib.rs", ""),
            (
                "listings/pair/one/Cargo.toml",
                "name = \"one\"\n\"cdylib\"\n[dependencies]\nboth = { path = \"../both\" }\n",
            ),
            (
                "listings/pair/one/src/lib.rs",
                "use both::first::it;\npub extern \"C\" fn one() {}\n",
            ),
            (
                "listings/pair/both/Cargo.toml",
                "name = \"both\"\n[dependencies]\nleft.workspace = true\n",
            ),
            ("listings/pair/both/src/lib.rs", "pub mod first;\n"),
            (
                "listings/pair/both/src/first.rs",
                "use crate::second::it;\n",
            ),
            ("listings/pair/both/src/second.rs", "pub fn it() {}\n"),
            ("listings/pair/both/src/third.rs", "pub fn no() {}\n"),
            (
                "listings/pair/examples/shared_native.rs",
                "use both::second::it;\nuse one::one;\n",
            ),
            ("listings/pair/examples/shared.txt", "\n"),
        ],
    )?;
    let at = tree.path().join("book/pair.md");
    let directive = "{{#example pair/shared}}";
    let page = page::expand(tree.path(), &at, directive, &Report::default())?;
    for part in [
        "/pair/both/src/first.rs</code></p>\n\n```rust,no_run\nuse crate::second::it;",
        "/pair/both/src/second.rs</code>",
        "[dev-dependencies]\nboth = { path = \"both\" }\none = { path = \"one\" }\n",
        "\n[dependencies]\nboth = { path = \"../both\" }\n",
        "name = \"both\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\nleft = \"1.2\"\n",
        "<code>both/src/lib.rs</code></p>\n\n```text\npub mod first;\npub mod second;\n",
    ] {
        assert!(page.contains(part), "{part}\nis not in\n{page}");
    }
    let (tabs, fold) = page
        .split_once("<details class=\"use\">")
        .unwrap_or_default();
    assert!(tabs.contains("pair/one/src/lib.rs"), "{tabs}");
    assert!(!tabs.contains("both/src/first.rs"), "{tabs}");
    assert!(fold.contains("both/src/first.rs"), "{fold}");
    assert!(!page.contains("third"), "{page}");

    let root = tree.path().join("listings/pair/both/src/lib.rs");
    fs::write(&root, "pub mod first;\npub fn lost() {}\n")?;
    let error =
        page::expand(tree.path(), &at, directive, &Report::default()).expect_err("a function");
    assert!(
        format!("{error:#}").contains("holds `pub fn lost() {}`"),
        "{error:#}"
    );
    fs::write(&root, "pub mod first;\n")?;

    let chapter = Chapter::find(tree.path(), "pair")?;
    let example = chapter.example("shared")?;
    let before = example.fingerprint(&chapter, Host::Native)?;
    let third = tree.path().join("listings/pair/both/src/third.rs");
    fs::write(third, "pub fn not() {}\n")?;
    assert_ne!(before, example.fingerprint(&chapter, Host::Native)?);
    Ok(())
}

#[test]
fn a_guest_that_borrows_a_file_is_shown_with_it() -> Result<()> {
    let tree = tree("")?;
    let guest = |name: &str| format!("name = \"{name}\"\n\"cdylib\"\n");
    files::write(
        tree.path(),
        &[
            (
                "listings/Cargo.toml",
                "greetings = { path = \"greetings\" }\nalice = { path = \"talks/alice\" }\nbob = { path = \"talks/bob\" }\n",
            ),
            ("Cargo.toml", "\"listings/talks\"\n"),
            ("listings/talks/Cargo.toml", "name = \"talks\"\n"),
            ("listings/talks/alice/Cargo.toml", &guest("alice")),
            (
                "listings/talks/alice/src/told.rs",
                "use crate::own::Ho;\npub extern \"C\" fn ho() {}\n",
            ),
            ("listings/talks/alice/src/own.rs", "pub struct Ho;\n"),
            ("listings/talks/bob/src/own.rs", "pub struct Ho(u8);\n"),
            ("listings/talks/bob/Cargo.toml", &guest("bob")),
            (
                "listings/talks/bob/src/lib.rs",
                "#[path = \"../../alice/src/told.rs\"]\npub mod told;\n",
            ),
            (
                "listings/talks/examples/once.js",
                "fetch(\"bob.wasm\"); ho();\n",
            ),
            (
                "listings/talks/examples/both.js",
                "fetch(\"alice.wasm\"); fetch(\"bob.wasm\"); ho();\n",
            ),
            ("listings/talks/examples/once.txt", "\n"),
            ("listings/talks/examples/both.txt", "\n"),
        ],
    )?;
    let at = tree.path().join("book/talks.md");
    let page = |source: &str| page::expand(tree.path(), &at, source, &Report::default());
    let once = page("{{#example talks/once}}")?;
    for part in [
        "/talks/alice/src/told.rs</code></p>",
        "/talks/bob/src/own.rs</code></p>",
        "<code>bob/src/lib.rs</code></p>\n\n```text\npub mod own;\n#[path = \"../../alice/src/told.rs\"] pub mod told;\n",
    ] {
        assert!(once.contains(part), "{part}\nis not in\n{once}");
    }
    assert!(!once.contains("/talks/alice/src/own.rs"), "{once}");
    let both = page("{{#example talks/both}}")?;
    let shown = both.matches("/talks/alice/src/told.rs</code>").count();
    assert_eq!(shown, 1, "{both}");

    let chapter = Chapter::find(tree.path(), "talks")?;
    let example = chapter.example("once")?;
    let before = example.fingerprint(&chapter, Host::Firefox)?;
    let told = "pub extern \"C\" fn ho() { todo() }\n";
    fs::write(chapter.dir.join("alice/src/told.rs"), told)?;
    assert_ne!(before, example.fingerprint(&chapter, Host::Firefox)?);
    Ok(())
}

#[test]
fn a_chapter_in_no_workspace_says_where_to_add_it() -> Result<()> {
    let tree = tree("")?;
    let chapter = tree.path().join("listings/talks");
    fs::create_dir_all(&chapter)?;
    fs::write(chapter.join("Cargo.toml"), "name = \"talks\"\n")?;
    let error = Chapter::all(tree.path()).map(drop).unwrap_err();
    let says = "add `\"listings/talks\"` to `Cargo.toml`";
    assert!(error.to_string().contains(says), "{error:#}");
    Ok(())
}

#[test]
fn a_verdict_counts_while_nothing_it_depends_on_changes() -> Result<()> {
    let tree = tree("")?;
    let page = tree.path().join("book/greetings.md");
    let chapter = Chapter::find(tree.path(), "greetings")?;
    let example = chapter.example("hi")?;
    let mut report = Report::default();
    let fingerprint = example.fingerprint(&chapter, Host::Firefox)?;
    let verdict = Verdict {
        passed: true,
        fingerprint,
    };
    report.trials.insert(example.trial(Host::Firefox), verdict);
    let shown =
        |report: &Report| page::expand(tree.path(), &page, "{{#example greetings/hi}}", report);
    let passed = "Passed on <span class=\"host\">Firefox</span>";
    assert!(shown(&report)?.contains(passed), "{}", shown(&report)?);
    let failed = Verdict {
        passed: false,
        fingerprint: example.fingerprint(&chapter, Host::Webkit)?,
    };
    report.trials.insert(example.trial(Host::Webkit), failed);
    let failed = "Failed on <span class=\"host\">WebKitGTK</span>";
    assert!(shown(&report)?.contains(failed), "{}", shown(&report)?);
    fs::write(
        chapter.dir.join("src/lib.rs"),
        "pub extern \"C\" fn hi() { todo() }\n",
    )?;
    assert!(!shown(&report)?.contains(passed), "{}", shown(&report)?);
    assert!(!shown(&report)?.contains(failed), "{}", shown(&report)?);
    Ok(())
}

#[test]
fn each_page_ends_with_the_versions_of_the_last_run() -> Result<()> {
    let page = Path::new("book/greetings.md");
    let mut report = Report::default();
    let stamp = |report: &Report| page::expand(Path::new(""), page, "", report);
    assert!(stamp(&report)?.contains("Not yet run here"));
    report.platform = "pdp11 unix".into();
    report.versions.insert("rustc".into(), "1.2.3".into());
    assert!(stamp(&report)?.contains("Tested on pdp11 unix with rustc 1.2.3."));
    Ok(())
}

#[test]
fn cases_and_signatures_are_shown() -> Result<()> {
    let case = expand("{{#compile_fail greetings/no}}")?;
    assert!(
        case.contains("```rust,compile_fail\nfn no() {}\n```"),
        "{case}"
    );
    assert!(case.contains("```text\nerror: no\n```"), "{case}");
    assert!(case.contains("What rustc says: an error"), "{case}");
    let table = expand("{{#signatures greetings}}")?;
    assert!(
        table.contains("<code>host.show</code></td><td><code>(param i32)</code>"),
        "{table}"
    );
    Ok(())
}

#[test]
fn skeptic_gets_each_block_once_with_what_it_needs() {
    let block = "```rust,no_run\n//! One.\nuse guest::hi;\n```\n";
    let page = format!("{block}\n{block}\n```rust,compile_fail\nno\n```\n\n```js\nx\n```\n");
    let blocks = page::for_skeptic(&page, &["guest".into()]);
    assert_eq!(
        blocks,
        "##  One.\n\n```rust,no_run\n//! One.\nuse guest::hi;\n# use listings::guest;\n# fn main() {}\n```\n\n"
    );
}

#[test]
fn skeptic_finds_what_a_file_takes_from_its_project() {
    let block = "<code>listings/talks/src/b.rs</code>\n\n```rust\nuse crate::a::{A, B};\n```\n";
    let blocks = page::for_skeptic(block, &["alice".into()]);
    assert!(blocks.contains("\n# use talks::a;\n"), "{blocks}");
}

#[test]
fn links_and_parts_are_found() {
    let page =
        "# What `it` does\n\n[a](b.md#c) ![d](e.svg) [f](https://g.example/)\n\n<p id=\"h\"></p>\n";
    let links: Vec<String> = page::links(page)
        .into_iter()
        .map(|(link, _)| link)
        .collect();
    assert_eq!(links, ["b.md#c", "e.svg"]);
    let parts: Vec<String> = page::parts(page).into_iter().collect();
    assert_eq!(parts, ["h", "what-it-does"]);
}
