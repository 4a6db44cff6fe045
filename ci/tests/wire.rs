//! What the page shows of calls and memories, in every browser.
//!
//! Each `wire/NAME.js` runs plain and traced and must print the same; that, its
//! calls and what each step shows of the memories are held against `NAME.txt`,
//! or `NAME.HOST.txt`. `BLESS=1 cargo test -p ci --test wire` writes them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use ci::book::server;
use ci::browser::{self, Driver, Session};
use ci::build::stage;
use ci::golden::compare;
use ci::listings::chapter::Chapter;
use ci::listings::host::{Host, WASM};
use ci::listings::tree;
use libtest_mimic::{Arguments, Completion, Trial};
use serde::Deserialize;
use serde_json::json;
use tempfile::TempDir;
use tokio::runtime::Runtime;

const LIMIT: Duration = Duration::from_secs(20);

/// Runs an example twice and reads what its wire and its memory show.
const SHOW: &str = include_str!("wire/show.js");

#[derive(Deserialize)]
struct Shown {
    plain: String,
    traced: String,
    shown: String,
}

fn main() -> ExitCode {
    let trials = Host::BROWSERS.map(|host| {
        Trial::ignorable_test(format!("every_run_shows_what_crossed::{host}"), move || {
            match Driver::missing(host) {
                Some(missing) if !compare::ci() => Ok(Completion::ignored_with(missing)),
                Some(missing) => Err(missing.into()),
                None => {
                    check(host).map_err(|error| format!("{error:#}"))?;
                    Ok(Completion::Completed)
                }
            }
        })
    });
    let mut args = Arguments::from_args();
    // One after the other, so that Chromium writes what the others must match.
    args.test_threads = Some(1);
    if let Err(error) = browser::kill_on_signals() {
        eprintln!("error: {error:#}");
        return ExitCode::FAILURE;
    }
    let conclusion = libtest_mimic::run(&args, trials.into());
    browser::kill_all();
    conclusion.exit_code()
}

fn here() -> PathBuf {
    tree::root().join("ci/tests/wire")
}

/// A tree whose one chapter, `wire`, has the examples and modules that stand here.
fn staged() -> Result<TempDir> {
    let root = TempDir::new()?;
    let examples_dir = root.path().join("listings/wire/examples");
    let live = root.path().join("book/live");
    fs::create_dir_all(&examples_dir)?;
    fs::create_dir_all(&live)?;
    guests(root.path())?;
    for path in tree::walk(&tree::root().join("book/live"))? {
        fs::copy(&path, live.join(tree::name(&path)))?;
    }
    for path in examples()?.iter().chain(&tree::files(&here(), "json")?) {
        fs::copy(path, examples_dir.join(tree::name(path)))?;
    }
    stage::stage(root.path(), &Chapter::all(root.path())?)?;
    Ok(root)
}

/// Makes each `.wat` a guest of the chapter, as if it had been linked.
fn guests(root: &Path) -> Result<()> {
    let chapter = root.join("listings/wire");
    let linked = root.join("target").join(WASM).join("release");
    fs::create_dir_all(&linked)?;
    fs::write(chapter.join("Cargo.toml"), "name = \"wire\"")?;
    let mut lines = String::new();
    for path in tree::files(&here(), "wat")? {
        let name = tree::stem(&path);
        let guest = chapter.join(&name);
        let manifest = format!("name = \"{name}\" # \"cdylib\"");
        fs::create_dir(&guest)?;
        fs::write(guest.join("Cargo.toml"), manifest)?;
        fs::write(linked.join(format!("{name}.wasm")), wat::parse_file(&path)?)?;
        lines += &format!("{name} = {{ path = \"wire/{name}\" }}\n");
    }
    fs::write(root.join("Cargo.toml"), "\"listings/wire\"\n")?;
    fs::write(root.join("listings/Cargo.toml"), lines)?;
    Ok(())
}

fn examples() -> Result<Vec<PathBuf>> {
    let mut examples = tree::files(&here(), "js")?;
    examples.retain(|path| tree::name(path) != "show.js");
    Ok(examples)
}

fn check(host: Host) -> Result<()> {
    let root = staged()?;
    let origin = server::start(server::trials(root.path()), 0)?;
    let bless = compare::bless()?;
    let runtime = Runtime::new()?;
    let mut wrong = Vec::new();
    runtime.block_on(async {
        let session = Session::open(host).await?;
        session.goto(&origin).await?;
        for example in examples()? {
            let module = format!("{origin}/run/wire/{}", tree::name(&example));
            let shown = session.script(SHOW, vec![json!(module)], LIMIT).await;
            let result = shown
                .and_then(|shown| hold(&example, host, &serde_json::from_value(shown)?, bless));
            wrong.extend(
                result
                    .err()
                    .map(|error| format!("{}: {error:#}", tree::name(&example))),
            );
        }
        session.close().await;
        anyhow::Ok(())
    })?;
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

/// Holds what was printed and shown against the golden file.
fn hold(example: &Path, host: Host, shown: &Shown, bless: bool) -> Result<()> {
    compare::same(&shown.plain, &shown.traced)
        .context("traced (+), it prints something else than not (-)")?;
    let own = example.with_extension(format!("{host}.txt"));
    let write = bless && (host == Host::Chromium || own.is_file());
    let golden = if own.is_file() {
        own
    } else {
        example.with_extension("txt")
    };
    compare::compare(&golden, &shown.shown, write)
}
