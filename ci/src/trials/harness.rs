//! Lists the trials, and runs those that the command line asks for.

use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Result;
use clap::Parser;
use libtest_mimic::{Arguments, Completion, Failed, Trial};

use super::goldens;
use super::test_run::TestRun;
use crate::golden::compare::{bless, is_ci};
use crate::listings::generated::Generated;
use crate::listings::{Chapter, Guest, Host, Listings, Tree};
use crate::machine::programs;
use crate::process;

/// The arguments of any Rust test; a trial runs if it matches one filter.
#[derive(Parser)]
struct Args {
    #[command(flatten)]
    harness: Arguments,
    /// More filters.
    #[arg(value_name = "FILTER")]
    more: Vec<String>,
}

/// A trial, and the host that it needs: none for a golden file of a guest.
struct Planned {
    trial: Trial,
    host: Option<Host>,
}

/// Runs the trials that the command line asks for.
pub fn main() -> ExitCode {
    let Args { harness, more } = Args::parse();
    run(harness, more).unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}

fn run(mut args: Arguments, more: Vec<String>) -> Result<ExitCode> {
    let _guard = process::guard_children()?;
    let bless = bless()?;
    let listings = Listings::read(Tree::here())?;
    let run = Arc::new(TestRun::new(listings, bless));
    let mut planned = plan(&run);
    let filters: Vec<String> = args.filter.take().into_iter().chain(more).collect();
    if !filters.is_empty() {
        planned.retain(|it| matches_any(it.trial.name(), &filters, args.exact));
    }
    let runs = !args.list && !planned.is_empty();
    if runs {
        run.prepare(&planned.iter().filter_map(|it| it.host).collect())?;
        // In order when blessing; else all at once, since most of them wait.
        let threads = if bless { 1 } else { planned.len() };
        args.test_threads.get_or_insert(threads);
    }
    let trials = planned.into_iter().map(|it| it.trial).collect();
    let conclusion = libtest_mimic::run(&args, trials);
    if runs {
        run.finish()?;
    }
    Ok(conclusion.exit_code())
}

fn matches_any(name: &str, filters: &[String], exact: bool) -> bool {
    let mut filters = filters.iter();
    filters.any(|filter| match exact {
        true => name == filter,
        false => name.contains(filter),
    })
}

fn plan(run: &Arc<TestRun>) -> Vec<Planned> {
    let mut planned = Vec::new();
    for (at, chapter) in run.listings.chapters.iter().enumerate() {
        for guest in &chapter.guests {
            let trials = golden_trials(run, chapter, guest).into_iter();
            planned.extend(trials.map(|trial| Planned { trial, host: None }));
        }
        for example in 0..chapter.examples.len() {
            for &host in &chapter.examples[example].hosts {
                planned.push(Planned {
                    trial: host_trial(run, [at, example], host),
                    host: Some(host),
                });
            }
        }
    }
    planned
}

/// One trial for each golden file of `guest`. For a guest that uses wasm-bindgen, a file
/// that need not be there has a trial if it is.
fn golden_trials(run: &Arc<TestRun>, chapter: &Chapter, guest: &Guest) -> Vec<Trial> {
    let trial = |side: &str, check: fn(&TestRun, &Guest, &str) -> Result<()>| {
        let (run, guest) = (Arc::clone(run), guest.clone());
        let name = trial_name(chapter, &guest, side);
        Trial::test(name.clone(), move || done(check(&run, &guest, &name)))
    };
    let mut trials = vec![trial("memory", goldens::check_memory)];
    if !guest.uses_bindgen || run.listings.has(&guest.signatures()) {
        trials.push(trial("signatures", goldens::check_signatures));
    }
    if guest.uses_bindgen {
        trials.push(trial("processed", goldens::check_processed));
    }
    for what in Generated::ALL {
        if run.listings.has(&guest.generated(what)) {
            trials.push(generated_trial(run, chapter, guest, what));
        }
    }
    trials
}

/// The trial of what a tool writes for `guest`. How a compiler prints what it expands
/// differs, so only the pinned one counts.
fn generated_trial(run: &Arc<TestRun>, chapter: &Chapter, guest: &Guest, what: Generated) -> Trial {
    let (run, guest) = (Arc::clone(run), guest.clone());
    let name = trial_name(chapter, &guest, what.name());
    Trial::ignorable_test(name.clone(), move || {
        if what == Generated::Expansion && !run.is_pinned()? {
            return Ok(Completion::ignored_with(
                "only the pinned compiler's counts",
            ));
        }
        done(goldens::check_generated(&run, &guest, what, &name)).map(|()| Completion::Completed)
    })
}

/// The name of the trial of one side of `guest`.
fn trial_name(chapter: &Chapter, guest: &Guest, side: &str) -> String {
    if guest.name == chapter.name {
        format!("{}::{side}", chapter.name)
    } else {
        format!("{}::{}::{side}", chapter.name, guest.name)
    }
}

/// The trial of an example, by the numbers of its chapter and of itself, on `host`. Where
/// the host is missing it is ignored and says so; under `CI` it fails if it is required.
fn host_trial(run: &Arc<TestRun>, [chapter, example]: [usize; 2], host: Host) -> Trial {
    let name = run.listings.chapters[chapter].examples[example].trial(host);
    let run = Arc::clone(run);
    Trial::ignorable_test(name, move || match programs::missing(host) {
        Some(missing) if is_ci() && host.is_required() => Err(missing.into()),
        Some(missing) => Ok(Completion::ignored_with(missing)),
        None => {
            let chapter = &run.listings.chapters[chapter];
            let checked = run.check_example(chapter, &chapter.examples[example], host);
            done(checked).map(|()| Completion::Completed)
        }
    })
}

fn done(result: Result<()>) -> Result<(), Failed> {
    result.map_err(|error| Failed::from(format!("{error:#}")))
}
