//! What a view may say, and how it is refused.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::Result;
use ci::listings::example::Example;
use ci::listings::view::{Crossed, View};
use tempfile::TempDir;

const MODULES: [&str; 1] = ["strings"];

/// The view of this text, checked as far as it can be before a run.
fn view(text: &str) -> Result<View> {
    let dir = TempDir::new()?;
    let example = Example {
        chapter: "strings".into(),
        name: "integer".into(),
        dir: dir.path().into(),
        hosts: BTreeSet::new(),
    };
    fs::write(example.view(), text)?;
    let view = View::of(&example)?.expect("the file is there");
    view.check(&example.view(), &MODULES)?;
    Ok(view)
}

fn error<T>(result: Result<T>) -> String {
    format!("{:#}", result.err().expect("it is wrong"))
}

#[test]
fn a_view_names_ranges_by_call() -> Result<()> {
    for text in [
        r#"{"strings.motto": [{"start": "result", "bytes": 30, "name": "the motto"}]}"#,
        r#"{"host.show": [{"start": "argument 0", "bytes": "argument 1", "in": "strings"}]}"#,
        r#"{"strings.letters": []}"#,
    ] {
        let again = serde_json::to_string(&view(text)?)?;
        assert_eq!(again, text.replace(": ", ":").replace(", ", ","));
    }
    Ok(())
}

#[test]
fn a_view_that_makes_no_sense_is_refused_by_name() {
    for (text, why) in [
        ("{", "EOF"),
        (r#"{"f": [{"bytes": 1}]}"#, "missing field `start`"),
        (r#"{"f": [{"start": "result"}]}"#, "missing field `bytes`"),
        (
            r#"{"f": [{"start": "result", "bytes": 1, "length": 1}]}"#,
            "unknown field `length`, expected one of `start`, `bytes`, `in`, `name`",
        ),
        (
            r#"{"f": [{"start": "argument", "bytes": 1}]}"#,
            "`argument` is neither \"result\" nor \"argument N\"",
        ),
        (
            r#"{"f": [{"start": "result", "bytes": -1}]}"#,
            "`bytes` must be a number, \"result\" or \"argument N\"",
        ),
        (
            r#"{"f": [{"start": "result", "bytes": 1, "in": "ledger"}]}"#,
            "the memory of `ledger`, which is no module of its chapter: there are [\"strings\"]",
        ),
    ] {
        let error = error(view(text));
        assert!(
            error.contains("integer.view.json`") && error.contains(why),
            "{error}"
        );
    }
}

#[test]
fn a_view_must_have_an_effect() -> Result<()> {
    let path = Path::new("integer.view.json");
    let view = view(r#"{"strings.motto": [{"start": "result", "bytes": 30}]}"#)?;
    let crossed = |call: &str, marked: &[usize]| {
        Crossed::from([(call.to_owned(), marked.iter().copied().collect())])
    };
    view.check_against(path, &crossed("strings.motto", &[0]))?;
    assert_eq!(
        error(view.check_against(path, &crossed("strings.greet", &[]))),
        "`integer.view.json` names `strings.motto`, which never crosses: there are \
         [\"strings.greet\"]"
    );
    assert_eq!(
        error(view.check_against(path, &crossed("strings.motto", &[]))),
        "`integer.view.json` has a range 0 of `strings.motto` that lies in no memory at any \
         call: {\"start\":\"result\",\"bytes\":30}"
    );
    Ok(())
}
