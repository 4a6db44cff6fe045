//! Drives the built book in every browser, as a reader would.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::browser::{self, Session};
use crate::host::Host;
use crate::program::RUNTIME;
use crate::{page, server, tree};

/// Returns what is wrong with a page, as a list of sentences.
const VISIT: &str = include_str!("site.js");

/// How long one page may take, with all its examples.
const LIMIT: Duration = Duration::from_secs(120);

/// Visits each page in all three engines; returns how many visits that were.
pub fn check(root: &Path) -> Result<usize> {
    browser::kill_on_signals()?;
    let origin = server::start(server::book(root), 0)?;
    let pages: Vec<String> = page::all(root)?.iter().map(|it| tree::stem(it)).collect();
    let visits: Vec<_> = Host::BROWSERS
        .map(|host| {
            (
                host,
                RUNTIME.spawn(visit(host, origin.clone(), pages.clone())),
            )
        })
        .into();
    let mut problems = Vec::new();
    for (host, visit) in visits {
        let found = RUNTIME.block_on(visit)?;
        problems.extend(found.with_context(|| format!("cannot visit with {}", host.title()))?);
    }
    if !problems.is_empty() {
        bail!("{} problems:\n{}", problems.len(), problems.join("\n"));
    }
    Ok(Host::BROWSERS.len() * (pages.len() + 1))
}

async fn visit(host: Host, origin: String, pages: Vec<String>) -> Result<Vec<String>> {
    let session = Session::open(host).await?;
    let mut problems = Vec::new();
    for page in ["index".to_owned()].iter().chain(&pages) {
        session
            .client
            .goto(&format!("{origin}/{page}.html"))
            .await?;
        let found = session.script(VISIT, vec![json!(origin)], LIMIT).await?;
        let Value::Array(found) = found else {
            bail!("`{page}` answered {found} instead of a list");
        };
        let found = found.iter().filter_map(Value::as_str);
        problems.extend(found.map(|it| format!("{}: {page}.html: {it}", host.title())));
    }
    session.close().await;
    Ok(problems)
}
