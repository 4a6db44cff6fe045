//! Browsers and consoles whose examples hang or throw, or that die: the example is
//! named, the rest goes on.

use std::fs;
use std::process::{Command, ExitCode};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use ci::engines::{Browser, Console, server};
use ci::listings::{Host, Kind, Tree};
use ci::process::Printed;
use tempfile::TempDir;

mod browser;

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
    for kind in [Kind::Page, Kind::Console] {
        let name = "a_failed_example_leaves_the_rest_alone";
        trials.extend(browser::trials(name, kind, check_failures));
        if cfg!(target_os = "linux") {
            let name = "a_killed_engine_fails_the_example_by_name";
            trials.extend(browser::trials(name, kind, check_killed));
        }
    }
    browser::run(trials)
}

/// What runs an example by its file's name.
enum Engine {
    Browser(Browser),
    Console(Console),
}

impl Engine {
    /// An engine that finds the examples, and the folder that has them.
    fn start(host: Host) -> Result<(Engine, TempDir)> {
        let dir = TempDir::new()?;
        let tree = Tree::new(dir.path());
        for folder in ["book/live", "ci/src/engines/console", "listings"] {
            browser::copy_scripts(folder, &tree)?;
        }
        let run = tree.path("target/run");
        fs::create_dir_all(&run)?;
        for (file, source) in EXAMPLES {
            fs::write(run.join(file), source)?;
        }
        let engine = if host.kind() == Kind::Console {
            Engine::Console(Console::new(host, tree, LIMIT))
        } else {
            let origin = server::start(server::trials(&tree), 0)?;
            Engine::Browser(Browser::new(host, origin, LIMIT))
        };
        Ok((engine, dir))
    }

    fn run(&self, file: &str) -> Result<Printed> {
        match self {
            Engine::Browser(browser) => browser.run(format!("run/{file}")),
            Engine::Console(console) => console.run(file),
        }
    }
}

fn check_failures(host: Host) -> Result<()> {
    let (engine, _dir) = Engine::start(host)?;
    for (file, printed, says) in [
        ("hung.js", "one\n", "still running after 5 s"),
        ("thrown.js", "one\n", "TypeError: on purpose"),
        ("rejected.js", "", "Error: nobody waits"),
        ("missing.js", "", "Error: "),
        ("no-such-example.js", "", "Error: "),
    ] {
        let Printed { text, failure } = engine.run(file)?;
        let failure = failure.with_context(|| format!("`{file}` passed"))?;
        ensure!(
            text == printed && failure.contains(says),
            "{file}: {text}{failure}"
        );
    }
    let fine = engine.run("fine.js")?;
    ensure!(
        fine.text == "one\ntwo 3\n" && fine.failure.is_none(),
        "{fine:?}"
    );
    match engine {
        Engine::Browser(browser) => {
            ensure!(browser.close().is_some(), "the browser has no version");
        }
        Engine::Console(console) => console.close(),
    }
    Ok(())
}

fn check_killed(host: Host) -> Result<()> {
    let (engine, _dir) = Engine::start(host)?;
    let engine = Arc::new(engine);
    engine.run("fine.js")?;
    let other = Arc::clone(&engine);
    let hung = thread::spawn(move || other.run("hung.js"));
    thread::sleep(Duration::from_secs(1));
    kill(host)?;
    let hung = hung.join().ok().context("the run panicked")?;
    let why = format!("{:#}", hung.err().context("a killed engine answered")?);
    ensure!(why.contains(host.title()), "{why}");
    let fine = engine.run("fine.js")?;
    ensure!(fine.failure.is_none(), "{fine:?}");
    Ok(())
}

/// Kills the program of `host` among those that this test has started.
fn kill(host: Host) -> Result<()> {
    let program = match host {
        Host::Chromium => "^chrom(e|ium)$",
        Host::Firefox => "firefox",
        Host::Node => "node|MainThread",
        Host::Deno => "deno",
        _ => "MiniBrowser",
    };
    let parent = std::process::id().to_string();
    let children = Command::new("pgrep").args(["-P", &parent]).output()?;
    for group in String::from_utf8(children.stdout)?.split_whitespace() {
        Command::new("pkill")
            .args(["-KILL", "-g", group, program])
            .status()?;
    }
    Ok(())
}
