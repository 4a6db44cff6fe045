//! Serves the book and rebuilds what changed when a file changes.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use notify::{Event, RecursiveMode, Watcher};
use tokio::sync::broadcast::{self, Sender};

use super::reload::{Change, reloading};
use super::{build, server};
use crate::engines;
use crate::listings::{Listings, Tree, tree};

/// After this long without another change, the book is built.
const SETTLES_WITHIN: Duration = Duration::from_millis(100);

/// What `cargo ci serve` takes.
#[derive(clap::Args)]
pub struct Options {
    /// Open the book in a browser
    #[arg(long)]
    open: bool,
    /// Where to listen on 127.0.0.1; 0 takes any port that is free
    #[arg(long, default_value_t = 3000)]
    port: u16,
}

/// What has to be done for a change; what comes later includes what comes before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Work {
    /// Copy the file: a script or style of the live page.
    Copy,
    /// Render the pages, with the modules that there are.
    Render,
    /// Write the archives of the examples, too.
    Pack,
    /// Link the guests, too.
    Link,
}

/// Builds the book, serves it, and rebuilds it until the program is stopped.
pub fn run(tree: &Tree, options: &Options) -> Result<()> {
    let (changes, _) = broadcast::channel(16);
    let router = reloading(server::book(tree), &changes);
    let origin = engines::server::start(router, options.port)?;
    println!("Building the book");
    let start = Instant::now();
    build::build(tree)?;
    println!(
        "Built in {:.1?}; serving {origin} until Ctrl-C",
        start.elapsed()
    );
    if options.open
        && let Err(error) = open::that_detached(&origin)
    {
        eprintln!("cannot open a browser ({error}): visit {origin}");
    }
    watch(tree, &changes)
}

fn watch(tree: &Tree, changes: &Sender<Change>) -> Result<()> {
    let (sender, events) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(sender).context("cannot watch files")?;
    for name in ["book", "listings", "ci/theme", "book.toml"] {
        let watching = watcher.watch(&tree.path(name), RecursiveMode::Recursive);
        watching.with_context(|| format!("cannot watch `{name}`"))?;
    }
    while let Ok(event) = events.recv() {
        let mut changed = changed_files(tree, event);
        if changed.is_empty() {
            continue;
        }
        // An editor writes in several steps, and a checkout many files.
        while let Ok(event) = events.recv_timeout(SETTLES_WITHIN) {
            changed.extend(changed_files(tree, event));
        }
        rebuild(tree, &changed, changes);
    }
    Ok(())
}

/// Does what these changes ask for, and tells the open pages to reload.
fn rebuild(tree: &Tree, changed: &BTreeSet<PathBuf>, changes: &Sender<Change>) {
    let files: Vec<String> = changed.iter().map(|path| tree.relative(path)).collect();
    println!("{} changed", files.join(", "));
    let start = Instant::now();
    let work = files.iter().map(|file| needed_work(file)).max();
    let done = match work.unwrap_or(Work::Link) {
        Work::Copy => changed.iter().try_for_each(|path| copy(tree, path)),
        Work::Render => Listings::read(tree.clone()).and_then(build::render),
        Work::Pack => Listings::read(tree.clone()).and_then(build::pack),
        Work::Link => build::build(tree),
    };
    match done {
        Ok(()) => {
            println!("Rebuilt in {:.1?}", start.elapsed());
            let only_style = files.iter().all(|file| file.ends_with(".css"));
            let change = match (work, only_style) {
                (Some(Work::Copy), true) => Change::Style,
                _ => Change::Page,
            };
            // Without an open page nobody listens.
            let _ = changes.send(change);
        }
        Err(error) => eprintln!("error: {error:#}\nMend it, and the book is built again"),
    }
}

/// What a change of `file`, as named from the root, asks for.
pub fn needed_work(file: &str) -> Work {
    let is = |extension: &str| tree::has_extension(Path::new(file), extension);
    let in_guest = !file.contains("/examples/") && !file.contains("/compile_fail/");
    if file.starts_with("book/live/") {
        Work::Copy
    } else if file.starts_with("listings/") && in_guest && (is("rs") || is("toml")) {
        Work::Link
    } else if file.starts_with("listings/") {
        Work::Pack
    } else {
        Work::Render
    }
}

/// Copies a file of the live page into the book. mdBook gives style sheets a hash of
/// what they held, which stays until the next rendering.
fn copy(tree: &Tree, path: &Path) -> Result<()> {
    let folder = tree.path("target/book/live");
    let (stem, name) = (tree::stem(path), tree::name(path));
    for target in tree.entries(&folder)? {
        let hashed = tree::stem(&target).starts_with(&format!("{stem}-"));
        let same_kind = target.extension() == path.extension();
        if tree::name(&target) == name || hashed && same_kind && path.is_file() {
            fs::copy(path, &target)
                .with_context(|| format!("cannot copy `{}`", tree.relative(path)))?;
        }
    }
    Ok(())
}

/// The sources that `event` says have changed; reading one is no change.
fn changed_files(tree: &Tree, event: notify::Result<Event>) -> BTreeSet<PathBuf> {
    let Some(event) = event.ok().filter(|event| !event.kind.is_access()) else {
        return BTreeSet::new();
    };
    let paths = event.paths.into_iter();
    paths.filter(|path| is_source(tree, path)).collect()
}

/// Whether a person wrote `path`, and not a build or an editor's backup.
fn is_source(tree: &Tree, path: &Path) -> bool {
    let made = [tree.path("target"), tree.path("book/run")];
    !made.iter().any(|dir| path.starts_with(dir)) && !tree::is_hidden(path) && !path.is_dir()
}
