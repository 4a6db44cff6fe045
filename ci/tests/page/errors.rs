//! A directive that leads nowhere says what there is.

use anyhow::Result;
use ci::listings::Listings;

use crate::{error, fixture};

/// Expands each source on a page of the fixture, and expects this in the message.
fn refuse(fixture: &str, cases: &[(&str, &str)]) -> Result<()> {
    let listings = Listings::read(fixture::read(fixture))?;
    for (source, says) in cases {
        let error = error(&listings, source);
        assert!(error.contains(says), "{source}: {error}");
    }
    Ok(())
}

#[test]
fn a_name_that_leads_nowhere_is_answered_with_those_that_exist() -> Result<()> {
    refuse(
        "directives",
        &[
            (
                "{{#exmaple greetings/greet}}",
                "no directive `exmaple`; there are [\"include\", \"example\", \"compile_fail\", ",
            ),
            (
                "{{#include ../listings/none.rs}}",
                "cannot read `listings/none.rs`",
            ),
            (
                "{{#example greetings/ho}}",
                "no example `ho` in `greetings`; there are [\"greet\", \"layout\"]",
            ),
            (
                "{{#example ho/greet}}",
                "no chapter `ho`; there are [\"greetings\"]",
            ),
            (
                "{{#compile_fail greetings/yes}}",
                "no case `yes` in `greetings`; there are [\"unsafe_call\"]",
            ),
            ("{{#signatures ho}}", "no guest `ho`"),
            ("{{#processed ho}}", "no guest `ho`"),
            (
                "{{#signatures greetings host.x}}",
                "no row's name starts with `host.x`",
            ),
            (
                "{{#processed greetings}}",
                "`greetings` does not use wasm-bindgen",
            ),
            (
                "{{#signatures herald}}",
                "cannot read `listings/greetings/herald/signatures.txt`",
            ),
            (
                "{{#file greetings/src/none.rs}}",
                "cannot read `listings/greetings/src/none.rs`",
            ),
            (
                "{{#file greetings/Cargo.toml}}",
                "`greetings/Cargo.toml` is neither Rust nor JavaScript",
            ),
        ],
    )
}

#[test]
fn a_piece_that_leads_nowhere_is_answered_with_those_that_exist() -> Result<()> {
    refuse(
        "bindgen",
        &[
            (
                "{{#generated bob/glue.js hail}}",
                "no piece `hail`; there are [\"greet\", \"wasm\", \"cached\"]",
            ),
            (
                "{{#generated bob/glue.ts}}",
                "nothing generated is called `glue.ts`; there are [\"glue.js\", \"glue.d.ts\", \
                 \"expansion.rs\"]",
            ),
            (
                "{{#generated bob/glue.d.ts}}",
                "cannot read `listings/talks/bob/glue.d.ts.txt`",
            ),
            ("{{#generated eve/glue.js}}", "no guest `eve`"),
            ("{{#generated bob}}", "`bob` should be `GUEST/FILE`"),
            (
                "{{#processed bob hail}}",
                "no row's name starts with `hail`",
            ),
            ("{{#processed raw}}", "`raw` does not use wasm-bindgen"),
        ],
    )
}

#[test]
fn too_few_or_too_many_arguments_are_answered_with_the_usage() -> Result<()> {
    refuse(
        "directives",
        &[
            ("{{#example}}", "`example` takes `CHAPTER/NAME` and got []"),
            (
                "{{#example greetings greet}}",
                "`example` takes `CHAPTER/NAME` and got [\"greetings\", \"greet\"]",
            ),
            (
                "{{#example greetings}}",
                "`greetings` should be `CHAPTER/NAME`",
            ),
            (
                "{{#compile_fail greetings}}",
                "`greetings` should be `CHAPTER/NAME`",
            ),
            ("{{#signatures}}", "`signatures` takes `GUEST [START …]`"),
            (
                "{{#generated}}",
                "`generated` takes `GUEST/FILE [PIECE …]` and got []",
            ),
            (
                "{{#figure memories}}",
                "`figure` takes `KIND CHAPTER[/NAME]` and got [\"memories\"]",
            ),
            (
                "{{#figure memories greetings / layout}}",
                "`figure` takes `KIND CHAPTER[/NAME]` and got",
            ),
        ],
    )
}

#[test]
fn the_message_names_the_line() -> Result<()> {
    refuse(
        "directives",
        &[
            (
                "\n{{#example greetings/ho}}",
                "cannot expand `book/page.md:2`",
            ),
            (
                "\n\n{{#example greetings/greet",
                "book/page.md:3: this directive does not end: close it with `}}`",
            ),
        ],
    )
}
