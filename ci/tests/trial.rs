//! How what was printed is held against a golden file.

use std::fs;

use anyhow::Result;
use ci::golden::compare::{Printed, absent, compare};
use tempfile::TempDir;

#[test]
fn a_byte_makes_a_difference() -> Result<()> {
    let dir = TempDir::new()?;
    let golden = dir.path().join("a.txt");
    fs::write(&golden, "one\ntwo\n")?;
    compare(&golden, "one\ntwo\n", false)?;
    let error = compare(&golden, "one\nTwo\n", false).expect_err("two is not Two");
    assert!(
        error.to_string().ends_with("  one\n- two\n+ Two\n"),
        "{error}"
    );
    let error = compare(&golden, "one\ntwo", false).expect_err("a newline is missing");
    assert!(error.to_string().contains("without a newline"), "{error}");
    assert_eq!(fs::read_to_string(&golden)?, "one\ntwo\n");
    Ok(())
}

#[test]
fn blessing_writes_what_came() -> Result<()> {
    let dir = TempDir::new()?;
    let golden = dir.path().join("a.txt");
    let error = compare(&golden, "one\n", false).expect_err("there is no file");
    assert!(error.to_string().contains("there is no"), "{error}");
    compare(&golden, "one\n", true)?;
    assert_eq!(fs::read_to_string(&golden)?, "one\n");
    Ok(())
}

#[test]
fn a_golden_file_of_nothing_is_refused_and_blessing_removes_it() -> Result<()> {
    let dir = TempDir::new()?;
    let golden = dir.path().join("a.txt");
    absent(&golden, false)?;
    fs::write(&golden, "one\n")?;
    let error = absent(&golden, false).expect_err("there is a file");
    assert!(error.to_string().contains("nothing came"), "{error}");
    absent(&golden, true)?;
    assert!(!golden.exists());
    Ok(())
}

#[test]
fn a_failure_keeps_what_was_printed_before() {
    let printed = Printed {
        text: "one\n".into(),
        failure: Some("trap".into()),
    };
    let error = printed.text().expect_err("it failed").to_string();
    assert_eq!(error, "trap\nbefore, it printed:\none");
}
