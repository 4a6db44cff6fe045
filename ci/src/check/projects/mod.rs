//! Does what a reader does who downloads an example: unpacks its archive, alone, runs
//! the commands of its README, and compares what they print.

use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use tempfile::TempDir;
use zip::ZipArchive;

use crate::book::archive;
use crate::engines::{Browser, server};
use crate::listings::{Listings, Tree, tree};
use crate::machine::npm;
use crate::project::{BROWSER, SERVE, blocks};

mod shell;

use shell::Shell;

/// How long a page may take.
const LIMIT: Duration = Duration::from_secs(30);
/// After so many projects, a line says how far the check is.
const PROGRESS: usize = 20;

/// Tries each archive; returns how many there are.
pub(super) fn check(tree: &Tree) -> Result<usize> {
    let listings = Listings::read(tree.clone())?;
    archive::write_all(&listings)?;
    npm::ensure_consoles(tree)?;
    // Outside of the book's own workspace and settings.
    let dir = TempDir::with_prefix("projects-").context("cannot make a temporary folder")?;
    let origin = server::start(server::running(tree, dir.path()), 0)?;
    let browser = Browser::new(BROWSER, origin, LIMIT);
    let mut shell = Shell::new(tree)?;
    let archives = tree.entries(&archive::dir(tree))?;
    ensure!(!archives.is_empty(), "there is no archive to try");
    let mut wrong = Vec::new();
    for (at, path) in archives.iter().enumerate() {
        let name = tree::stem(path);
        let folder =
            unpack(path, dir.path()).with_context(|| format!("cannot unpack `{name}.zip`"))?;
        if let Err(error) = follow(&folder, &name, &mut shell, &browser) {
            eprintln!("{name}: {error:#}");
            wrong.push(name);
        }
        if (at + 1).is_multiple_of(PROGRESS) {
            println!("projects: {} of {}", at + 1, archives.len());
        }
    }
    browser.close();
    if !wrong.is_empty() {
        let (count, dir) = (wrong.len(), dir.keep());
        let (dir, wrong) = (dir.display(), wrong.join(", "));
        bail!("{count} projects fail alone; they are in `{dir}`: {wrong}");
    }
    Ok(archives.len())
}

/// Unpacks an archive into the folder `dir`; returns the folder of its project.
fn unpack(path: &Path, dir: &Path) -> Result<PathBuf> {
    ZipArchive::new(Cursor::new(fs::read(path)?))?.extract(dir)?;
    let folder = dir.join(tree::stem(path));
    ensure!(folder.is_dir(), "it does not hold one folder of its name");
    Ok(folder)
}

/// Runs the commands of the README in `folder`, in order.
fn follow(folder: &Path, name: &str, shell: &mut Shell, browser: &Browser) -> Result<()> {
    shell.share_target(folder)?;
    let readme = fs::read_to_string(folder.join("README.md"))?;
    let blocks = blocks(&readme);
    ensure!(!blocks.is_empty(), "its README has no command");
    for block in blocks {
        let mut printed = String::new();
        for command in &block.commands {
            printed = if command == SERVE {
                visit(folder, name, browser)?
            } else {
                shell.run(folder, command)?
            };
        }
        if let Some(expected) = block.prints
            && printed.trim_end() != expected.trim_end()
        {
            let command = block.commands.join("; ");
            bail!("`{command}` prints\n{printed}and its README says\n{expected}");
        }
    }
    Ok(())
}

/// What the page in `www` prints in a browser: the program that its HTML names runs, as
/// the trials run one.
fn visit(folder: &Path, name: &str, browser: &Browser) -> Result<String> {
    let page = fs::read_to_string(folder.join("www/index.html"))?;
    let script = page
        .split_once("src=\"")
        .and_then(|(_, rest)| rest.split_once('"'));
    let (script, _) = script.context("`www/index.html` names no script")?;
    browser.run(format!("run/{name}/www/{script}"))?.text()
}
