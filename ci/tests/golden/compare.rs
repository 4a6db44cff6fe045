//! How text is compared with a golden file, and when the file is written.

use std::env;
use std::fs;
use std::process::Command;

use anyhow::{Context, Result};
use ci::golden::compare::{bless, compare, ensure_same, expect_no_golden, is_ci};

use crate::empty;

#[test]
fn a_byte_makes_a_difference() -> Result<()> {
    let (tree, _dir) = empty()?;
    let golden = tree.path("a.txt");
    fs::write(&golden, "one\ntwo\n")?;
    compare(&tree, &golden, "one\ntwo\n", false)?;
    let error = compare(&tree, &golden, "one\nTwo\n", false).expect_err("two is not Two");
    let says = "`a.txt` (-) is not what came (+):\n  one\n- two\n+ Two\n";
    assert_eq!(error.to_string(), says);
    let error = compare(&tree, &golden, "one\ntwo", false).expect_err("a newline is missing");
    assert!(
        error
            .to_string()
            .ends_with("+ two  (without a newline at the end)\n"),
        "{error}"
    );
    assert_eq!(fs::read_to_string(&golden)?, "one\ntwo\n");
    Ok(())
}

#[test]
fn blessing_writes_what_came() -> Result<()> {
    let (tree, _dir) = empty()?;
    let golden = tree.path("a.txt");
    let error = compare(&tree, &golden, "one\n", false).expect_err("there is no file");
    let says = "there is no `a.txt` to compare this with:\none";
    assert_eq!(error.to_string(), says);
    assert!(!golden.exists());
    for text in ["one\n", "two\n"] {
        compare(&tree, &golden, text, true)?;
        assert_eq!(fs::read_to_string(&golden)?, text);
    }
    let nowhere = tree.path("b/a.txt");
    let error = compare(&tree, &nowhere, "one\n", true).expect_err("there is no folder");
    assert_eq!(error.to_string(), "cannot write `b/a.txt`");
    Ok(())
}

#[test]
fn a_golden_file_of_nothing_is_refused_and_blessing_removes_it() -> Result<()> {
    let (tree, _dir) = empty()?;
    let golden = tree.path("a.txt");
    expect_no_golden(&tree, &golden, false)?;
    fs::write(&golden, "one\n")?;
    let error = expect_no_golden(&tree, &golden, false).expect_err("there is a file");
    assert_eq!(error.to_string(), "nothing came to compare with `a.txt`");
    assert!(golden.exists());
    expect_no_golden(&tree, &golden, true)?;
    assert!(!golden.exists());
    expect_no_golden(&tree, &golden, true)
}

#[test]
fn texts_that_differ_are_shown_line_by_line() -> Result<()> {
    ensure_same("one\n", "one\n")?;
    let error = ensure_same("one\ntwo\n", "one\nthree\n").expect_err("they differ");
    assert_eq!(error.to_string(), "  one\n- two\n+ three\n");
    Ok(())
}

/// What a process with these variables says of `BLESS` and `CI`.
fn says(variables: &[(&str, &str)]) -> Result<String> {
    let mut command = Command::new(env::current_exe()?);
    command.args([
        "--exact",
        "compare::says_what_it_is_told",
        "--ignored",
        "--nocapture",
    ]);
    let command = command.env_remove("BLESS").env_remove("CI");
    let output = command.envs(variables.iter().copied()).output()?;
    let printed = String::from_utf8(output.stdout)?;
    let line = printed.lines().find_map(|line| line.split_once("says "));
    Ok(line.context("the test did not run")?.1.to_owned())
}

#[test]
#[ignore = "another test runs it, with variables of its own"]
fn says_what_it_is_told() {
    let bless = bless().map_err(|error| error.to_string());
    println!("\nsays {bless:?} {}", is_ci());
}

#[test]
fn blessing_is_asked_for_by_a_variable_and_refused_on_ci() -> Result<()> {
    for (variables, expected) in [
        (&[][..], "Ok(false) false"),
        (&[("BLESS", "1")], "Ok(true) false"),
        (&[("BLESS", "0")], "Ok(false) false"),
        (&[("BLESS", "")], "Ok(false) false"),
        (&[("CI", "true")], "Ok(false) true"),
        (&[("CI", "false"), ("BLESS", "1")], "Ok(true) false"),
    ] {
        assert_eq!(says(variables)?, expected, "{variables:?}");
    }
    let refused = says(&[("CI", "true"), ("BLESS", "1")])?;
    assert!(
        refused.starts_with("Err(\"`BLESS` is refused while `CI` is set"),
        "{refused}"
    );
    Ok(())
}
