//! Serves the book and rebuilds it when a file changes.

use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use notify_debouncer_mini::notify::RecursiveMode;
use notify_debouncer_mini::{DebounceEventResult, new_debouncer};

use crate::{book, server, tree};

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
    println!("Building the book");
    let start = Instant::now();
    book::build(root)?;
    let origin = server::start(server::book(root), options.port)?;
    println!(
        "Built in {:.1?}; serving {origin} until Ctrl-C",
        start.elapsed()
    );
    if options.open {
        open::that(&origin).with_context(|| format!("cannot open a browser: visit {origin}"))?;
    }
    watch(root)
}

fn watch(root: &Path) -> Result<()> {
    let (changes, changed) = mpsc::channel();
    let report = move |events: DebounceEventResult| {
        let paths = events
            .unwrap_or_default()
            .into_iter()
            .map(|event| event.path);
        // The receiver is gone only when the program ends.
        let _ = changes.send(paths.collect::<Vec<PathBuf>>());
    };
    let mut debouncer = new_debouncer(Duration::from_millis(200), report)?;
    for path in ["book", "listings", "book.toml"] {
        let path = root.join(path);
        let watching = debouncer.watcher().watch(&path, RecursiveMode::Recursive);
        watching.with_context(|| format!("cannot watch `{}`", tree::relative(&path)))?;
    }
    for paths in changed {
        let mut paths = paths.iter().filter(|path| is_source(root, path));
        let Some(first) = paths.next() else { continue };
        println!("`{}` changed: rebuilding", tree::relative(first));
        let start = Instant::now();
        match book::build(root) {
            Ok(()) => println!("Rebuilt in {:.1?}", start.elapsed()),
            Err(error) => eprintln!("error: {error:#}\nThe pages stay as they were"),
        }
    }
    Ok(())
}

/// Whether a person wrote `path`, and not a build or an editor's backup.
fn is_source(root: &Path, path: &Path) -> bool {
    let made = [root.join("target"), root.join("book/run")];
    let name = tree::name(path);
    !made.iter().any(|dir| path.starts_with(dir)) && !name.starts_with('.') && !name.ends_with('~')
}
