//! Drives the built book in every browser, as a reader would.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};

use crate::book::highlight;
use crate::engines::{self, Session};
use crate::listings::report::Report;
use crate::listings::{Host, Kind, Listings, Tree, tree};
use crate::machine::npm;
use crate::page;
use crate::process::{RUNTIME, lock};

mod keyboard;
mod server;
mod started;

/// Returns what is wrong with a page, as a list of sentences.
const VISIT: &str = include_str!("page.js");
/// The same, of what axe-core finds.
const AXE: &str = include_str!("axe.js");

/// How long one page may take, with all its examples.
const LIMIT: Duration = Duration::from_secs(1_100);

/// What is visited.
struct Site {
    origin: String,
    pages: Vec<SitePage>,
    /// The source of axe-core.
    axe: String,
    /// How many visits have ended, in all engines together.
    ended: AtomicUsize,
}

impl Site {
    fn visits(&self) -> usize {
        Host::of(Kind::Page).count() * self.pages.len()
    }

    /// Shows now and then how far the visits are.
    fn ended(&self) {
        let ended = 1 + self.ended.fetch_add(1, Ordering::Relaxed);
        if ended.is_multiple_of(12) && ended < self.visits() {
            println!("visits: {ended} of {}", self.visits());
        }
    }
}

struct SitePage {
    /// Without its ending: `strings`.
    name: String,
    /// What its copy buttons copy, in order; `None` where all that it has is
    /// pressed, and audited, on the page of that name.
    copies: Option<Vec<String>>,
}

/// Visits each page, or only the one called `only`, in all three engines; returns how many
/// visits that were.
pub(super) fn check(tree: &Tree, only: Option<&str>) -> Result<usize> {
    npm::ensure_checkers(tree)?;
    let mut pages = pages(tree)?;
    pages.retain(|page| only.is_none_or(|only| page.name == only));
    ensure!(!pages.is_empty(), "there is no such page");
    let (router, failed) = server::watched(tree);
    let site = Arc::new(Site {
        origin: engines::server::start(router, 0)?,
        pages,
        axe: tree.read(&npm::file(tree, "axe-core/axe.min.js"))?,
        ended: AtomicUsize::new(0),
    });
    let hosts = Host::of(Kind::Page);
    let visits: Vec<_> = hosts
        .map(|host| (host, RUNTIME.spawn(visit(host, site.clone()))))
        .collect();
    let mut problems = Vec::new();
    for (host, visit) in visits {
        let found = RUNTIME.block_on(visit)?;
        problems.extend(found.with_context(|| format!("cannot visit with {}", host.title()))?);
    }
    problems.extend(lock(&failed).iter().cloned());
    if !problems.is_empty() {
        bail!("{} problems:\n{}", problems.len(), problems.join("\n"));
    }
    Ok(site.visits())
}

/// All that mdBook writes of the pages of `tree`.
fn pages(tree: &Tree) -> Result<Vec<SitePage>> {
    let listings = Listings::read(tree.clone())?;
    let others = ["index", "print", "404"].map(|name| SitePage {
        name: name.into(),
        copies: None,
    });
    let mut pages = Vec::from(others);
    for path in page::all(tree)? {
        let source = tree.read(&path)?;
        let expanded = page::expand(&listings, &Report::default(), &path, &source)?;
        let fences = page::fences(&expanded.markdown).into_iter();
        pages.push(SitePage {
            name: tree::stem(&path),
            copies: Some(fences.map(|fence| highlight::copied(&fence)).collect()),
        });
    }
    Ok(pages)
}

async fn visit(host: Host, site: Arc<Site>) -> Result<Vec<String>> {
    let session = Session::open(host).await?;
    let mut problems = Vec::new();
    let mut example = None;
    for page in &site.pages {
        let url = format!("{}/{}.html", site.origin, page.name);
        session.goto(&url).await?;
        started::wait_for_scripts(&session.client)
            .await
            .with_context(|| format!("on `{}.html`", page.name))?;
        let arguments = vec![json!(site.origin), json!(page.copies)];
        let named = || format!("on `{}.html`", page.name);
        let found = list(&session, VISIT, arguments).await;
        let mut found = found.with_context(named)?;
        // Now all is unfolded, and each example shows its wire and its memory.
        if page.name != "print" {
            let audit = format!("{};\n{AXE}", site.axe);
            let audited = list(&session, &audit, Vec::new()).await;
            found.extend(audited.with_context(named)?);
        }
        let say = |it: &String| format!("{}: {}.html: {it}", host.title(), page.name);
        problems.extend(found.iter().map(say));
        site.ended();
        if page.copies.is_some() && example.is_none() {
            let has = "return document.querySelector('section.example') !== null";
            let has = session.client.execute(has, Vec::new()).await?;
            example = (has == true).then_some(url);
        }
    }
    // What stands on no page of its own is visited without an example.
    if let Some(example) = example {
        let found = keyboard::check(&session.client, &example).await?;
        problems.extend(found.iter().map(|it| format!("{}: {it}", host.title())));
    }
    session.close().await;
    Ok(problems)
}

/// What `script` finds wrong.
async fn list(session: &Session, script: &str, arguments: Vec<Value>) -> Result<Vec<String>> {
    let found = session.script(script, arguments, LIMIT).await?;
    serde_json::from_value(found).context("the page's answer is no list of sentences")
}
