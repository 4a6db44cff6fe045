//! What decides which files an example needs: names in its programs' syntax, and where
//! there are none, its card.

use anyhow::Result;
use ci::listings::report::Report;
use ci::page;

use crate::fixture::{self, Copy};
use crate::needs::shown;

const CARD: &str = "listings/greetings/examples/greet.toml";
const SCRIPT: &str = "listings/greetings/examples/greet.js";
const NATIVE: &str = "listings/greetings/examples/greet_native.rs";
const WASMTIME: &str = "listings/greetings/examples/greet_wasmtime.rs";
const GREET: &str = "listings/greetings/src/greet.rs";
const CALL: &str = "instance.exports.greet(0);";

/// The plain example with a program for each host.
fn with_each_program() -> Result<Copy> {
    let copy = fixture::copy("plain")?;
    copy.write(CARD, "title = \"A guest greets\"\n")?;
    let native = "//! Natively.\n\nfn main() {\n    println!(\"nothing\");\n    \
                  greetings::greet::greet(0);\n}\n";
    copy.write(NATIVE, native)?;
    let wasmtime = "//! In wasmtime.\n\nfn main() {\n    println!(\"nothing\");\n    \
                    open(\"release/greetings.wasm\", \"greet\");\n}\n";
    copy.write(WASMTIME, wasmtime)?;
    Ok(copy)
}

/// What the example of `copy` needs, and its page.
fn needs_and_page(copy: &Copy) -> Result<(String, String)> {
    let listings = copy.listings()?;
    let (_, example) = listings.example("greetings/greet")?;
    let needs = format!("{:?}", example.needs);
    let root = listings.tree.root().to_string_lossy().into_owned();
    let path = listings.tree.path("book/page.md");
    let page = page::expand(
        &listings,
        &Report::default(),
        &path,
        "{{#example greetings/greet}}",
    )?;
    Ok((needs.replace(&root, ""), page.markdown))
}

#[test]
fn comments_and_prose_in_strings_steer_nothing() -> Result<()> {
    let (needs, page) = needs_and_page(&with_each_program()?)?;
    for (file, old, new) in [
        (
            SCRIPT,
            "// Greets the first person.",
            "// Not `count` of count.rs, nor exports.part().",
        ),
        (
            SCRIPT,
            CALL,
            "instance.exports /* part, count */ .greet(0);",
        ),
        (
            SCRIPT,
            CALL,
            "instance.exports.greet(\"part and exports.count in others.wasm\");",
        ),
        (SCRIPT, CALL, "instance.exports.greet(\"count\");"),
        (SCRIPT, CALL, "instance.exports.greet(`part ${0} count`);"),
        (
            NATIVE,
            "//! Natively.",
            "//! Not `greetings::count::count`, nor `part`.",
        ),
        (NATIVE, "\"nothing\"", "\"count part greetings::count\""),
        (WASMTIME, "//! In wasmtime.", "//!count"),
        (
            WASMTIME,
            "//! In wasmtime.",
            "//! It calls no `count` and no `part`.",
        ),
        (WASMTIME, "\"nothing\"", "\"count, part and count.wasm\""),
        (
            GREET,
            "//! Greetings and farewells.",
            "//! As `crate::count::count` counts them.",
        ),
        (
            GREET,
            "/// Greets the person",
            "/// Unlike `part` and `Farewell`, greets the person",
        ),
        (
            GREET,
            "// SAFETY: `text`",
            "// SAFETY: `WORD` in crate::count, `text`",
        ),
        (
            GREET,
            "[\"Ada\", \"Grace\"]",
            "[\"crate::count\", \"part WORD\"]",
        ),
    ] {
        let copy = with_each_program()?;
        copy.replace(file, old, new)?;
        let (changed, changed_page) = needs_and_page(&copy)?;
        assert_eq!(changed, needs, "{new}");
        assert_eq!(changed_page.replace(new, old), page, "{new}");
    }
    Ok(())
}

#[test]
fn a_name_in_brackets_is_a_name() -> Result<()> {
    for (call, files) in [
        ("instance.exports[\"greet\"](0);", &["greet.rs"][..]),
        ("instance.exports['count']();", &["count.rs"]),
        (
            "const { greet, count: all } = instance.exports;",
            &["greet.rs", "count.rs"],
        ),
    ] {
        let copy = fixture::copy("plain")?;
        copy.replace(SCRIPT, CALL, call)?;
        assert_eq!(shown(&copy)?, files, "{call}");
    }
    Ok(())
}

#[test]
fn a_computed_name_needs_a_card_that_names_the_files() -> Result<()> {
    let copy = fixture::copy("plain")?;
    copy.replace(
        SCRIPT,
        CALL,
        "instance.exports[[\"gre\", \"et\"].join(\"\")](0);",
    )?;
    assert_eq!(
        copy.error(),
        "`greetings/greet` loads {\"greetings\"}, and no file of theirs has anything that its \
         programs call by name: name the files in its card, as `show = [\"src/FILE.rs\"]` under \
         `[guests]`"
    );
    copy.append(
        CARD,
        "\n[guests]\nshow = [\"src/greet.rs\", \"src/count.rs\"]\n",
    )?;
    assert_eq!(shown(&copy)?, ["greet.rs", "count.rs"]);
    Ok(())
}
