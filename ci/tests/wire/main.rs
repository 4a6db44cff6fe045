//! What the page shows of calls and memories, in every browser.
//!
//! Each example of the fixture `wire` runs plain and traced and must print the same; its
//! calls and what each step shows of the memories are compared with `shown/NAME.txt`, or
//! `shown/NAME.HOST.txt`. `BLESS=1 cargo test -p ci --test wire` writes them.

use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use ci::build::{cargo, stage};
use ci::engines::{Session, server};
use ci::golden::compare::{bless, compare, ensure_same};
use ci::listings::{Example, Host, Kind, Program};
use serde::Deserialize;
use serde_json::json;
use tokio::runtime::Runtime;

#[path = "../browser/mod.rs"]
mod browser;
#[path = "../fixture/mod.rs"]
mod fixture;

const LIMIT: Duration = Duration::from_secs(20);

/// Runs an example twice and reads what its wire and its memory show.
const SHOW: &str = include_str!("show.js");

#[derive(Deserialize)]
struct Shown {
    plain: String,
    traced: String,
    shown: String,
}

fn main() -> ExitCode {
    browser::run(browser::trials(
        "every_run_shows_what_crossed",
        Kind::Page,
        check,
    ))
}

fn check(host: Host) -> Result<()> {
    let copy = fixture::copy("wire")?;
    let listings = copy.listings()?;
    for guest in listings.guests() {
        let text = guest.dir.join(format!("{}.wat", guest.name));
        let module = cargo::module(&copy.tree, guest);
        fs::create_dir_all(module.parent().context("modules have a folder")?)?;
        fs::write(module, wat::parse_file(text)?)?;
    }
    browser::copy_scripts("book/live", &copy.tree)?;
    stage::stage(&listings)?;
    let origin = server::start(server::trials(&copy.tree), 0)?;
    let bless = bless()?;
    let mut wrong = Vec::new();
    Runtime::new()?.block_on(async {
        let session = Session::open(host).await?;
        session.goto(&origin).await?;
        for (_, example) in listings.examples() {
            let shown = show(&session, &origin, example).await;
            let checked = shown.and_then(|shown| check_shown(example, host, &shown, bless));
            let name = &example.name;
            wrong.extend(checked.err().map(|error| format!("{name}: {error:#}")));
        }
        session.close().await;
        anyhow::Ok(())
    })?;
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

async fn show(session: &Session, origin: &str, example: &Example) -> Result<Shown> {
    let program = Program::JavaScript.file(&example.name);
    let module = format!("{origin}/run/{}/{program}", example.chapter);
    let shown = session.script(SHOW, vec![json!(module)], LIMIT).await?;
    Ok(serde_json::from_value(shown)?)
}

fn check_shown(example: &Example, host: Host, shown: &Shown, bless: bool) -> Result<()> {
    ensure_same(&shown.plain, &shown.traced)
        .context("traced (+), it prints something else than not (-)")?;
    let tree = fixture::read("wire");
    let golden = |end: &str| {
        tree.path("shown")
            .join(format!("{}{end}.txt", example.name))
    };
    let own = golden(&format!(".{host}"));
    let golden = if own.is_file() { own } else { golden("") };
    let write = bless && (host == Host::Chromium || is_own(&golden, host));
    compare(&tree, &golden, &shown.shown, write)
}

/// Whether only `host` must show what the file `golden` holds.
fn is_own(golden: &Path, host: Host) -> bool {
    golden.to_string_lossy().ends_with(&format!(".{host}.txt"))
}
