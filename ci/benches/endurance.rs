//! Whether a browser ever gives a false verdict: 40,000 runs, traced every other time,
//! each compared with its transcript.
//!
//! It takes about half an hour. Run with
//! `cargo bench -p ci --profile dev --bench endurance`, after `cargo test -p listings`;
//! append `-- RUNS HOST` for another number of runs, or for another browser than WebKitGTK.

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use ci::engines::{Browser, server};
use ci::golden::compare::ensure_same;
use ci::listings::{Host, Listings, Program, Tree};
use ci::process;

const RUNS: usize = 40_000;
const LIMIT: Duration = Duration::from_secs(30);
/// As many as a browser runs at once.
const THREADS: usize = 4;

/// What a browser runs, and the file that says what it then prints.
struct Run {
    module: String,
    transcript: PathBuf,
}

fn main() -> Result<()> {
    let _guard = process::guard_children()?;
    let mut args = std::env::args().skip(1).filter(|it| it != "--bench");
    let runs = args.next().map_or(Ok(RUNS), |it| it.parse());
    let host = args
        .next()
        .map_or(Some(Host::Webkit), |it| Host::named(&it));
    endure(
        runs.context("the first argument is not a number")?,
        host.context("the second argument is not a host")?,
    )
}

fn endure(runs: usize, host: Host) -> Result<()> {
    let examples = read_examples(host)?;
    let origin = server::start(server::trials(&Tree::here()), 0)?;
    let browser = Browser::new(host, origin, LIMIT);
    let (next, failed) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let start = Instant::now();
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    if at >= runs {
                        break;
                    }
                    let example = &examples[at % examples.len()];
                    let traced = (at / examples.len()) % 2 == 1;
                    if let Err(error) = check(&browser, example, traced) {
                        failed.fetch_add(1, Ordering::Relaxed);
                        let how = if traced { "traced" } else { "plain" };
                        println!("run {at}, {how}: `{}`: {error:#}", example.module);
                    }
                    if (at + 1) % 1_000 == 0 {
                        println!("{} runs in {:.0?}", at + 1, start.elapsed());
                    }
                }
            });
        }
    });
    browser.close();
    let failed = failed.into_inner();
    ensure!(failed == 0, "{failed} of {runs} runs failed");
    println!("{}: {runs} runs, none of them failed", host.title());
    Ok(())
}

/// The examples that have a program for `host`.
fn read_examples(host: Host) -> Result<Vec<Run>> {
    let listings = Listings::read(Tree::here())?;
    let examples = listings.examples().map(|(_, example)| example);
    let runs: Vec<Run> = examples
        .filter(|example| example.hosts.contains(&host))
        .map(|example| {
            let file = Program::JavaScript.file(&example.name);
            Run {
                module: format!("run/{}/{file}", example.chapter),
                transcript: example.transcript_of(host),
            }
        })
        .collect();
    ensure!(!runs.is_empty(), "no example runs in {}", host.title());
    Ok(runs)
}

fn check(browser: &Browser, run: &Run, traced: bool) -> Result<()> {
    let printed = if traced {
        browser.trace(run.module.clone())?.0
    } else {
        browser.run(run.module.clone())?
    };
    ensure_same(&fs::read_to_string(&run.transcript)?, &printed.text()?)
}
