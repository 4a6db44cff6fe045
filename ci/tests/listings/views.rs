//! What the view of a card may say, and how it is refused.

use anyhow::{Context, Result};
use ci::listings::view::{Crossed, View};

use crate::fixture;

const CARD: &str = "listings/greetings/examples/greet.toml";
const MODULES: [&str; 1] = ["strings"];

/// The view of these lines, checked as far as it can be before a run.
fn view(lines: &str) -> Result<View> {
    let copy = fixture::copy("plain")?;
    copy.append(CARD, &format!("\n[view]\n{lines}\n"))?;
    let listings = match copy.listings() {
        Ok(listings) => listings,
        refused => anyhow::bail!(fixture::error(&copy.tree, refused)),
    };
    let (_, example) = listings.example("greetings/greet")?;
    let view = example.card.view.clone().context("the card has a view")?;
    view.check(&listings.tree.relative(&example.card_file()), &MODULES)?;
    Ok(view)
}

fn error<T>(result: Result<T>) -> String {
    format!("{:#}", result.err().expect("it is wrong"))
}

#[test]
fn a_view_names_ranges_by_call() -> Result<()> {
    for (lines, json) in [
        (
            "\"strings.motto\" = [{ start = \"result\", bytes = 30, name = \"the motto\" }]",
            r#"{"strings.motto":[{"start":"result","bytes":30,"name":"the motto"}]}"#,
        ),
        (
            "\"host.show\" = [{ start = \"argument 0\", bytes = \"argument 1\", in = \"strings\" }]",
            r#"{"host.show":[{"start":"argument 0","bytes":"argument 1","in":"strings"}]}"#,
        ),
        ("\"strings.letters\" = []", r#"{"strings.letters":[]}"#),
    ] {
        assert_eq!(serde_json::to_string(&view(lines)?)?, json);
    }
    Ok(())
}

#[test]
fn a_view_that_makes_no_sense_is_refused_by_name() {
    for (lines, why) in [
        ("f = [{", "TOML parse error"),
        ("f = [{ bytes = 1 }]", "missing field `start`"),
        ("f = [{ start = \"result\" }]", "missing field `bytes`"),
        (
            "f = [{ start = \"result\", bytes = 1, length = 1 }]",
            "unknown field `length`, expected one of `start`, `bytes`, `in`, `name`",
        ),
        (
            "f = [{ start = \"argument\", bytes = 1 }]",
            "`argument` is neither \"result\" nor \"argument N\"",
        ),
        (
            "f = [{ start = \"result\", bytes = -1 }]",
            "`bytes` must be a number, \"result\" or \"argument N\"",
        ),
        (
            "f = [{ start = \"result\", bytes = 1, in = \"ledger\" }]",
            "the memory of `ledger`, which is no module of its chapter: there are [\"strings\"]",
        ),
    ] {
        let error = error(view(lines));
        assert!(
            error.contains(CARD) && error.contains(why),
            "{lines}: {error}"
        );
    }
}

#[test]
fn a_view_must_have_an_effect() -> Result<()> {
    let view = view("\"strings.motto\" = [{ start = \"result\", bytes = 30 }]")?;
    let crossed = |call: &str, marked: &[usize]| {
        Crossed::from([(call.to_owned(), marked.iter().copied().collect())])
    };
    view.check_against("greet.toml", &crossed("strings.motto", &[0]))?;
    assert_eq!(
        error(view.check_against("greet.toml", &crossed("strings.greet", &[]))),
        "`greet.toml` names `strings.motto`, which never crosses: there are [\"strings.greet\"]"
    );
    assert_eq!(
        error(view.check_against("greet.toml", &crossed("strings.motto", &[]))),
        "`greet.toml` has a range 0 of `strings.motto` that lies in no memory at any call: \
         {\"start\":\"result\",\"bytes\":30}"
    );
    Ok(())
}
