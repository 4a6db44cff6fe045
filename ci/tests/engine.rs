//! Browsers that hang, throw or die: the example is named, the rest goes on.

use std::fs;
use std::process::{Command, ExitCode};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use ci::book::server;
use ci::browser::{self, Driver, Engine};
use ci::golden::compare;
use ci::listings::host::Host;
use ci::listings::tree;
use libtest_mimic::{Arguments, Completion, Trial};
use tempfile::TempDir;

const LIMIT: Duration = Duration::from_secs(5);

const EXAMPLES: [(&str, &str); 5] = [
    ("fine.js", "console.log('one'); console.log('two', 3);"),
    ("hung.js", "console.log('one'); for (;;);"),
    (
        "thrown.js",
        "console.log('one'); throw new TypeError('on purpose');",
    ),
    ("rejected.js", "Promise.reject(new Error('nobody waits'));"),
    ("missing.js", "import './no-such-file.js';"),
];

fn main() -> ExitCode {
    let mut trials = Vec::new();
    for host in Host::BROWSERS {
        trials.push(on(host, "a_failed_example_leaves_the_rest_alone", failures));
        if cfg!(target_os = "linux") {
            trials.push(on(
                host,
                "a_killed_browser_fails_the_example_by_name",
                killed,
            ));
        }
    }
    let mut args = Arguments::from_args();
    // One browser at a time: a test kills its own by name.
    args.test_threads = Some(1);
    if let Err(error) = browser::kill_on_signals() {
        eprintln!("error: {error:#}");
        return ExitCode::FAILURE;
    }
    let conclusion = libtest_mimic::run(&args, trials);
    browser::kill_all();
    conclusion.exit_code()
}

fn on(host: Host, name: &str, test: fn(Host) -> Result<()>) -> Trial {
    Trial::ignorable_test(format!("{name}::{host}"), move || {
        match Driver::missing(host) {
            Some(missing) if !compare::ci() => Ok(Completion::ignored_with(missing)),
            Some(missing) => Err(missing.into()),
            None => {
                test(host).map_err(|error| format!("{error:#}"))?;
                Ok(Completion::Completed)
            }
        }
    })
}

/// An engine whose page finds the examples at `/run`.
fn engine(host: Host) -> Result<(Engine, TempDir)> {
    let root = TempDir::new()?;
    let live = root.path().join("book/live");
    let run = root.path().join("target/run");
    fs::create_dir_all(&live)?;
    fs::create_dir_all(&run)?;
    for file in ["run.js", "worker.js"] {
        fs::copy(tree::root().join("book/live").join(file), live.join(file))?;
    }
    for (file, source) in EXAMPLES {
        fs::write(run.join(file), source)?;
    }
    let origin = server::start(server::trials(root.path()), 0)?;
    Ok((Engine::new(host, origin, LIMIT), root))
}

fn failures(host: Host) -> Result<()> {
    let (engine, _root) = engine(host)?;
    let failure = |file: &str| -> Result<(String, String)> {
        let printed = engine.run(format!("run/{file}"))?;
        Ok((
            printed.text,
            printed
                .failure
                .with_context(|| format!("`{file}` passed"))?,
        ))
    };
    let (text, why) = failure("hung.js")?;
    ensure!(
        text == "one\n" && why.contains("still running after 5 s"),
        "{text}{why}"
    );
    let (text, why) = failure("thrown.js")?;
    ensure!(
        text == "one\n" && why.contains("TypeError: on purpose"),
        "{text}{why}"
    );
    let (_, why) = failure("rejected.js")?;
    ensure!(why.contains("nobody waits"), "{why}");
    failure("missing.js")?;
    failure("no-such-example.js")?;
    let fine = engine.run("run/fine.js".into())?;
    ensure!(
        fine.text == "one\ntwo 3\n" && fine.failure.is_none(),
        "{fine:?}"
    );
    ensure!(engine.close().is_some(), "the browser has no version");
    Ok(())
}

fn killed(host: Host) -> Result<()> {
    let (engine, _root) = engine(host)?;
    let engine = Arc::new(engine);
    engine.run("run/fine.js".into())?;
    let other = Arc::clone(&engine);
    let hung = thread::spawn(move || other.run("run/hung.js".into()));
    thread::sleep(Duration::from_secs(1));
    let browser = match host {
        Host::Chromium => "^chrom(e|ium)$",
        Host::Firefox => "firefox",
        _ => "MiniBrowser",
    };
    let parent = std::process::id().to_string();
    let children = Command::new("pgrep").args(["-P", &parent]).output()?;
    for group in String::from_utf8(children.stdout)?.split_whitespace() {
        Command::new("pkill")
            .args(["-KILL", "-g", group, browser])
            .status()?;
    }
    let hung = hung.join().ok().context("the run panicked")?;
    let why = format!("{:#}", hung.err().context("a killed browser answered")?);
    ensure!(why.contains(host.title()), "{why}");
    let fine = engine.run("run/fine.js".into())?;
    ensure!(fine.failure.is_none(), "{fine:?}");
    Ok(())
}
