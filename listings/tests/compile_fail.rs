//! Every case that must not compile, and what the compiler says of it.

use std::env;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};
use ci::golden::compare::bless;
use ci::listings::{Listings, Tree};
use trybuild::TestCases;

#[test]
fn every_case_is_refused_in_these_words() -> Result<()> {
    let listings = Listings::read(Tree::here())?;
    let chapters = listings.chapters.iter();
    let cases: Vec<&Path> = chapters
        .flat_map(|chapter| &chapter.compile_fail)
        .map(|case| case.as_path())
        .collect();
    if bless()? && env::var_os("TRYBUILD").is_none() {
        overwrite()?;
    } else {
        compile(&listings.tree, &cases)?;
    }
    cases
        .iter()
        .try_for_each(|case| ensure_linked(&listings.tree, case))
}

/// Has trybuild compile `cases`.
fn compile(tree: &Tree, cases: &[&Path]) -> Result<()> {
    let here = tree.path("listings");
    let trybuild = TestCases::new();
    for case in cases {
        trybuild.compile_fail(case.strip_prefix(&here)?);
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

/// Refuses a `case` that the compiler refuses only since a crate is missing.
fn ensure_linked(tree: &Tree, case: &Path) -> Result<()> {
    let answer = tree.read(&case.with_extension("stderr"))?;
    ensure!(
        !answer.contains("unlinked crate"),
        "`{}` uses a crate that trybuild does not see: in `listings/Cargo.toml`, move its \
         line out of the tables for `cfg(not(trybuild))`",
        tree.relative(case)
    );
    Ok(())
}
