//! Serves the book and rebuilds it when a file changes.

use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use notify::{Event, RecursiveMode, Watcher};

use crate::book::build as book;
use crate::engines::server;
use crate::listings::tree;

/// After this long without another change, the book is built.
const SETTLES_WITHIN: Duration = Duration::from_millis(150);

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

/// Builds the book, serves it, and rebuilds it until the program is stopped.
pub fn run(root: &Path, options: &Options) -> Result<()> {
    let origin = server::start(server::book(root), options.port)?;
    println!("Building the book");
    let start = Instant::now();
    book::build(root)?;
    println!(
        "Built in {:.1?}; serving {origin} until Ctrl-C",
        start.elapsed()
    );
    if options.open
        && let Err(error) = open::that_detached(&origin)
    {
        eprintln!("cannot open a browser ({error}): visit {origin}");
    }
    watch(root)
}

fn watch(root: &Path) -> Result<()> {
    let (sender, events) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(sender).context("cannot watch files")?;
    for path in ["book", "listings", "book.toml"] {
        let path = root.join(path);
        let watching = watcher.watch(&path, RecursiveMode::Recursive);
        watching.with_context(|| format!("cannot watch `{}`", tree::relative(&path)))?;
    }
    while let Ok(event) = events.recv() {
        let Some(path) = changed(root, event) else {
            continue;
        };
        println!("`{}` changed: rebuilding", tree::relative(&path));
        // An editor writes in several steps, and a checkout many files.
        while events.recv_timeout(SETTLES_WITHIN).is_ok() {}
        let start = Instant::now();
        match book::build(root) {
            Ok(()) => println!("Rebuilt in {:.1?}", start.elapsed()),
            Err(error) => eprintln!("error: {error:#}\nMend it, and the book is built again"),
        }
    }
    Ok(())
}

/// The source that `event` tells has changed; reading one is no change.
fn changed(root: &Path, event: notify::Result<Event>) -> Option<PathBuf> {
    let event = event.ok().filter(|event| !event.kind.is_access())?;
    event.paths.into_iter().find(|path| is_source(root, path))
}

/// Whether a person wrote `path`, and not a build or an editor's backup.
fn is_source(root: &Path, path: &Path) -> bool {
    let made = [root.join("target"), root.join("book/run")];
    let name = tree::name(path);
    !made.iter().any(|dir| path.starts_with(dir)) && !name.starts_with('.') && !name.ends_with('~')
}
