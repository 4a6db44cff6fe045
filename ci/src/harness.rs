//! The trials that `cargo test -p listings` runs: one per example and host, and
//! two per guest, for its signatures and its memory.

use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Result;
use clap::Parser;
use libtest_mimic::{Arguments, Completion, Failed, Trial};

use crate::browser::{self, Driver};
use crate::chapter::{Chapter, Guest};
use crate::example::Example;
use crate::host::Host;
use crate::plan::Plan;
use crate::{tree, trial};

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
    browser::kill_all();
    code
}

fn run(mut args: Arguments, more: Vec<String>) -> Result<ExitCode> {
    let bless = trial::bless()?;
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
            trials.push(on_guest(
                plan,
                chapter,
                guest,
                "signatures",
                Plan::signatures,
            ));
            trials.push(on_guest(plan, chapter, guest, "memory", Plan::memory));
        }
        for example in &chapter.examples {
            for &host in &example.hosts {
                trials.push(on_host(plan, chapter, example, host));
            }
        }
    }
    trials
}

/// The trial that holds one side of `guest` against a golden file.
fn on_guest(
    plan: &Arc<Plan>,
    chapter: &Chapter,
    guest: &Guest,
    side: &str,
    check: fn(&Plan, &Guest, &str) -> Result<()>,
) -> Trial {
    let name = if guest.name == chapter.name {
        format!("{}::{side}", chapter.name)
    } else {
        format!("{}::{}::{side}", chapter.name, guest.name)
    };
    let (plan, guest) = (Arc::clone(plan), guest.clone());
    Trial::test(name.clone(), move || done(check(&plan, &guest, &name)))
}

/// The trial of `example` on `host`. Where the host is missing it is ignored
/// and says so, except under `CI`, where it fails.
fn on_host(plan: &Arc<Plan>, chapter: &Chapter, example: &Example, host: Host) -> Trial {
    let (plan, chapter, example) = (Arc::clone(plan), chapter.clone(), example.clone());
    Trial::ignorable_test(example.trial(host), move || match Driver::missing(host) {
        Some(missing) if trial::ci() => Err(missing.into()),
        Some(missing) => Ok(Completion::ignored_with(missing)),
        None => done(plan.example(&chapter, &example, host)).map(|()| Completion::Completed),
    })
}

fn done(result: Result<()>) -> Result<(), Failed> {
    result.map_err(|error| Failed::from(format!("{error:#}")))
}
