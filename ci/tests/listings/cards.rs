//! What a card may say, and how it is refused.

use anyhow::Result;

use crate::fixture;

const CARD: &str = "listings/greetings/examples/greet.toml";

/// The message for an example with this card.
fn refused(card: &str) -> Result<String> {
    let copy = fixture::copy("plain")?;
    copy.write(CARD, card)?;
    Ok(copy.error())
}

/// A card with these lines between its title and its reasons.
fn card(lines: &str) -> String {
    format!("title = \"A guest greets\"\n{lines}\n[missing]\nnative = \"A\"\nwasmtime = \"B\"\n")
}

#[test]
fn an_example_without_a_card_is_refused() -> Result<()> {
    let copy = fixture::copy("plain")?;
    copy.remove(CARD)?;
    assert_eq!(
        copy.error(),
        format!("the example `greetings/greet` has no card: write `{CARD}`, with its `title`")
    );
    Ok(())
}

#[test]
fn a_card_that_is_no_card_is_refused_by_name() -> Result<()> {
    for (card, says) in [
        ("title = ", "expected"),
        (
            "[missing]\nnative = \"A\"\nwasmtime = \"B\"\n",
            "missing field `title`",
        ),
        (
            &card("why = \"?\""),
            "unknown field `why`, expected one of `title`, `missing`, ",
        ),
        (
            &card("[guests]\nhide = []"),
            "unknown field `hide`, expected `show`",
        ),
        (
            &card("[predict]\nquestion = \"?\""),
            "unknown field `question`, expected one of `ask`",
        ),
        (&card("[predict]\nchoices = []"), "missing field `ask`"),
    ] {
        let error = refused(card)?;
        let named = error.starts_with(&format!("`{CARD}` is not a card: "));
        assert!(named && error.contains(says), "{card}: {error}");
    }
    Ok(())
}

#[test]
fn a_title_is_a_caption() -> Result<()> {
    let title = |title: &str| card("").replace("A guest greets", title);
    let empty = refused(&title(" "))?;
    assert!(
        empty.ends_with(&format!("`{CARD}` is not a card: `title` is empty")),
        "{empty}"
    );
    let sentence = refused(&title("A guest greets."))?;
    assert!(
        sentence.ends_with("`title` ends with a full stop: a caption has none"),
        "{sentence}"
    );
    Ok(())
}

#[test]
fn two_examples_of_one_title_are_refused() -> Result<()> {
    let copy = fixture::copy("plain")?;
    let twin = card("").replace("[missing]", "[missing]\nbrowser = \"C\"");
    copy.write("listings/greetings/examples/twin.toml", &twin)?;
    assert_eq!(
        copy.error(),
        "`greetings/greet` and `greetings/twin` share the title `A guest greets`: give one \
         another in its card"
    );
    Ok(())
}

#[test]
fn each_program_is_there_or_there_is_a_reason() -> Result<()> {
    let missing = |table: &str| format!("title = \"A guest greets\"\n\n[missing]\n{table}");
    for (table, says) in [
        (
            "native = \"A\"",
            "there is no program for `wasmtime`: say why in `[missing]`, as `wasmtime = \"…\"`",
        ),
        (
            "native = \"A\"\nwasmtime = \"B\"\nbrowser = \"C\"",
            "`missing.browser` says why a program is missing that is there: drop one of them",
        ),
        (
            "native = \"A\"\nwasmtime = \"B\"\nsafari = \"C\"",
            "`missing.safari` is for no host; there are `native`, `wasmtime`, `browser`, ",
        ),
        (
            "native = \"A\"\nwasmtime = \"B\"\nchromium = \"C\"",
            "`missing.chromium` is for no host; ",
        ),
        (
            "native = \"A\"\nwasmtime = \" \"",
            "`missing.wasmtime` gives no reason",
        ),
    ] {
        let error = refused(&missing(table))?;
        assert!(
            error.contains(&format!("`{CARD}` is")) && error.contains(says),
            "{error}"
        );
    }
    Ok(())
}

#[test]
fn a_console_needs_no_reason_where_no_host_has_a_program() -> Result<()> {
    let copy = fixture::copy("plain")?;
    let reasons = "[missing]\nbrowser = \"C\"\nnode = \"D\"";
    copy.write(CARD, &card("").replace("[missing]", reasons))?;
    copy.remove("listings/greetings/examples/greet.js")?;
    let error = copy.error();
    let says = "`missing.node` goes without saying where there is no program for browsers";
    assert!(error.contains(says), "{error}");
    Ok(())
}

#[test]
fn a_prediction_has_a_question_and_one_answer() -> Result<()> {
    let predict = |rest: &str| card(&format!("[predict]\nask = \"What comes?\"\n{rest}\n"));
    for (card, says) in [
        (
            card("[predict]\nask = \"Guess\""),
            "`predict.ask` is not a question",
        ),
        (
            predict("choices = [\"A\", \"B\"]"),
            "`predict.answer` says which choice is right",
        ),
        (
            predict("choices = [\"A\", \"B\"]\nanswer = 3"),
            "`predict.answer` is 3, and there are 2 choices, counted from 1",
        ),
        (
            predict("choices = [\"A\", \"B\"]\nanswer = 0"),
            "`predict.answer` is 0, ",
        ),
        (
            predict("answer = 1"),
            "`predict.answer` is 1, and there are 0 choices",
        ),
        (
            predict("choices = [\"A\"]\nanswer = 1"),
            "`predict.choices` has 1: give two to four",
        ),
        (
            predict("choices = [\"A\", \"B\", \"C\", \"D\", \"E\"]\nanswer = 1"),
            "`predict.choices` has 5: give two to four",
        ),
    ] {
        let error = refused(&card)?;
        assert!(error.contains(says), "{card}: {error}");
    }
    for rest in ["", "choices = [\"A\", \"B\"]\nanswer = 2"] {
        let copy = fixture::copy("plain")?;
        copy.write(CARD, &predict(rest))?;
        copy.listings()?;
    }
    Ok(())
}
