//! `cargo ci`: installs what is missing, builds and serves the book, checks all.

use std::process::ExitCode;

use anyhow::Result;
use ci::book::{build, serve};
use ci::listings::Tree;
use ci::machine::setup;
use ci::{check, process};
use clap::Parser;

/// The book's runner
#[derive(Parser)]
#[command(name = "cargo ci", bin_name = "cargo ci")]
enum Command {
    /// Install what is missing: the wasm target, Node and Deno and, on Debian
    /// and Ubuntu, the browsers and their drivers
    Setup,
    /// Build the book into `target/book`, live examples and all
    Book,
    /// Serve the book on 127.0.0.1; rebuild it and reload its open pages when a
    /// file changes
    Serve(serve::Options),
    /// Check all that CI checks
    Check(check::Options),
    /// Expand the pages for stock mdBook, which calls this itself
    Preprocess(Preprocess),
}

#[derive(clap::Args)]
struct Preprocess {
    #[command(subcommand)]
    query: Option<Query>,
}

#[derive(clap::Subcommand)]
enum Query {
    /// Say by the exit code whether pages for this renderer can be expanded
    Supports { renderer: String },
}

fn main() -> ExitCode {
    run(Command::parse()).unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}

fn run(command: Command) -> Result<ExitCode> {
    let _guard = process::guard_children()?;
    let tree = Tree::here();
    match command {
        Command::Setup => setup::run(&tree)?,
        Command::Book => {
            build::build(&tree)?;
            println!("The book is in `target/book`: `cargo ci serve --open` shows it");
        }
        Command::Serve(options) => serve::run(&tree, &options)?,
        Command::Check(options) => check::run(&tree, &options)?,
        Command::Preprocess(Preprocess { query: None }) => build::preprocess(&tree)?,
        Command::Preprocess(Preprocess {
            query: Some(Query::Supports { renderer }),
        }) => {
            return Ok(ExitCode::from(u8::from(renderer != "html")));
        }
    }
    Ok(ExitCode::SUCCESS)
}
