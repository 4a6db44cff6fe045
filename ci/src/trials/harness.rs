//! The trials that `cargo test -p listings` runs: one per example and host, and
//! one per golden file of a guest.

use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Result;
use clap::Parser;
use libtest_mimic::{Arguments, Completion, Failed, Trial};

use super::run::Plan;
use crate::golden::compare;
use crate::listings::chapter::{Chapter, Guest};
use crate::listings::example::Example;
use crate::listings::generated::Generated;
use crate::listings::host::Host;
use crate::listings::tree;
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

/// Runs the trials that the command line asks for.
pub fn main() -> ExitCode {
    let Args { harness, more } = Args::parse();
    let code = run(harness, more).unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    });
    process::kill_all();
    code
}

fn run(mut args: Arguments, more: Vec<String>) -> Result<ExitCode> {
    let bless = compare::bless()?;
    let plan = Arc::new(Plan::new(tree::root(), bless)?);
    let mut trials = trials(&plan);
    let filters: Vec<String> = args.filter.take().into_iter().chain(more).collect();
    if !filters.is_empty() {
        trials.retain(|it| {
            filters
                .iter()
                .any(|filter| matches(it.name(), filter, args.exact))
        });
    }
    let runs = !args.list && !trials.is_empty();
    if runs {
        let names: Vec<&str> = trials.iter().map(Trial::name).collect();
        plan.prepare(&names)?;
        // In order when blessing; else all at once, since most of them wait.
        let threads = if bless { 1 } else { trials.len() };
        args.test_threads.get_or_insert(threads);
    }
    let conclusion = libtest_mimic::run(&args, trials);
    if runs {
        plan.finish()?;
    }
    Ok(conclusion.exit_code())
}

fn matches(name: &str, filter: &str, exact: bool) -> bool {
    if exact {
        name == filter
    } else {
        name.contains(filter)
    }
}

fn trials(plan: &Arc<Plan>) -> Vec<Trial> {
    let mut trials = Vec::new();
    for chapter in &plan.chapters {
        for guest in &chapter.guests {
            trials.extend(of_guest(plan, chapter, guest));
        }
        for example in &chapter.examples {
            for &host in &example.hosts {
                trials.push(on_host(plan, chapter, example, host));
            }
        }
    }
    trials
}

/// The trials that hold the sides of `guest` against golden files. For a guest
/// that is bound, a file that need not be there has a trial if it is.
fn of_guest(plan: &Arc<Plan>, chapter: &Chapter, guest: &Guest) -> Vec<Trial> {
    let on = |side: &str, check: fn(&Plan, &Guest, &str) -> Result<()>| {
        let (plan, guest) = (Arc::clone(plan), guest.clone());
        let name = name(chapter, &guest, side);
        Trial::test(name.clone(), move || done(check(&plan, &guest, &name)))
    };
    let mut trials = vec![on("memory", Plan::memory)];
    if !guest.bound || guest.signatures().is_file() {
        trials.push(on("signatures", Plan::signatures));
    }
    if guest.bound {
        trials.push(on("processed", Plan::processed));
    }
    let mut texts = Generated::ALL.to_vec();
    texts.retain(|&what| guest.generated(what).is_file());
    trials.extend(
        texts
            .into_iter()
            .map(|it| of_text(plan, chapter, guest, it)),
    );
    trials
}

/// The trial of what a tool writes for `guest`. How a compiler prints what it
/// expands is for the pinned one to say.
fn of_text(plan: &Arc<Plan>, chapter: &Chapter, guest: &Guest, what: Generated) -> Trial {
    let (plan, guest) = (Arc::clone(plan), guest.clone());
    let name = name(chapter, &guest, what.name());
    Trial::ignorable_test(name.clone(), move || {
        if what == Generated::Expansion && !plan.pinned()? {
            return Ok(Completion::ignored_with(
                "only the pinned compiler's counts",
            ));
        }
        done(plan.generated(&guest, what, &name)).map(|()| Completion::Completed)
    })
}

/// The name of the trial of one side of `guest`.
fn name(chapter: &Chapter, guest: &Guest, side: &str) -> String {
    if guest.name == chapter.name {
        format!("{}::{side}", chapter.name)
    } else {
        format!("{}::{}::{side}", chapter.name, guest.name)
    }
}

/// The trial of `example` on `host`. Where the host is missing it is ignored
/// and says so, except under `CI`, where it fails.
fn on_host(plan: &Arc<Plan>, chapter: &Chapter, example: &Example, host: Host) -> Trial {
    let (plan, chapter, example) = (Arc::clone(plan), chapter.clone(), example.clone());
    Trial::ignorable_test(example.trial(host), move || match programs::missing(host) {
        Some(missing) if compare::ci() => Err(missing.into()),
        Some(missing) => Ok(Completion::ignored_with(missing)),
        None => done(plan.example(&chapter, &example, host)).map(|()| Completion::Completed),
    })
}

fn done(result: Result<()>) -> Result<(), Failed> {
    result.map_err(|error| Failed::from(format!("{error:#}")))
}
