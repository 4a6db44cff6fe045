//! Tests that need engines of JavaScript, each in every one of a kind.

use std::fs;
use std::process::ExitCode;

use anyhow::Result;
use ci::golden::compare::is_ci;
use ci::listings::{Host, Kind, Tree, tree};
use ci::machine::programs;
use ci::process;
use libtest_mimic::{Arguments, Completion, Trial};

/// Runs `trials` as the command line asks, one after the other: only so does Chromium
/// write what the others must match, and a test may kill its own browser by name.
pub fn run(trials: Vec<Trial>) -> ExitCode {
    let mut args = Arguments::from_args();
    args.test_threads = Some(1);
    match process::guard_children() {
        Ok(_guard) => libtest_mimic::run(&args, trials).exit_code(),
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The test called `name` for each host of `kind`. Where a host is missing it is
/// ignored, and fails under `CI` if it is required.
pub fn trials(name: &str, kind: Kind, test: fn(Host) -> Result<()>) -> Vec<Trial> {
    let trial = |host: Host| {
        let run = move || match programs::missing(host) {
            Some(missing) if is_ci() && host.is_required() => Err(missing.into()),
            Some(missing) => Ok(Completion::ignored_with(missing)),
            None => {
                test(host).map_err(|error| format!("{error:#}"))?;
                Ok(Completion::Completed)
            }
        };
        Trial::ignorable_test(format!("{name}::{host}"), run)
    };
    Host::of(kind).map(trial).collect()
}

/// Puts the project's scripts in `folder` into the same folder of `tree`.
pub fn copy_scripts(folder: &str, tree: &Tree) -> Result<()> {
    let (here, to) = (Tree::here(), tree.path(folder));
    fs::create_dir_all(&to)?;
    for path in here.files(&here.path(folder), "js")? {
        fs::copy(&path, to.join(tree::name(&path)))?;
    }
    Ok(())
}
