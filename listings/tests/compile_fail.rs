//! Every case that must not compile, and what the compiler says of it.

use std::env;
use std::process::Command;

use anyhow::{Result, ensure};
use ci::golden::compare;
use ci::listings::chapter::Chapter;
use ci::listings::tree;
use trybuild::TestCases;

#[test]
fn every_case_is_refused_in_these_words() -> Result<()> {
    if compare::bless()? && env::var_os("TRYBUILD").is_none() {
        return overwrite();
    }
    let cases = TestCases::new();
    let here = tree::root().join("listings");
    for chapter in Chapter::all(tree::root())? {
        for case in chapter.compile_fail {
            cases.compile_fail(case.strip_prefix(&here)?);
        }
    }
    Ok(())
}

/// Runs this test again, with the variable that has trybuild write `.stderr`.
fn overwrite() -> Result<()> {
    let status = Command::new(env::current_exe()?)
        .arg("every_case_is_refused_in_these_words")
        .env("TRYBUILD", "overwrite")
        .status()?;
    ensure!(
        status.success(),
        "a case compiles, or trybuild could not write"
    );
    Ok(())
}
