//! What a guest's Rust is once all macros are expanded, as rustc prints it.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::cargo;
use crate::listings::host::WASM;
use crate::listings::{Guest, Listings, Tree};
use crate::machine::target;
use crate::process;

/// rustfmt leaves a statement as it came if it does not fit.
const WIDTH: &str = "max_width=120";

/// The source of `guest`, expanded for the wasm target and formatted.
///
/// Only a nightly compiler prints it, or one that has to behave like one.
/// So this calls rustc itself: under Cargo, that would build all dependencies anew.
pub fn expand_macros(listings: &Listings, guest: &Guest) -> Result<String> {
    let tree = &listings.tree;
    let libraries = built_libraries(listings)?;
    let mut rustc = Command::new(target::rustc());
    rustc
        .args(["--edition", "2024", "--crate-type", "lib", "--target", WASM])
        .args(["--crate-name", &guest.name, "-Zunpretty=expanded"])
        .arg(guest.dir.join("src/lib.rs"))
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_PKG_NAME", &guest.name)
        .env("CARGO_PKG_VERSION", env!("CARGO_PKG_VERSION"))
        .env("CARGO_MANIFEST_DIR", &guest.dir);
    for release in [
        "target/release/deps".to_owned(),
        format!("target/{WASM}/release/deps"),
    ] {
        let dir = tree.path(&release);
        rustc.arg("-L").arg(format!("dependency={}", dir.display()));
    }
    for package in guest.manifest.dependencies.keys() {
        let name = package.replace('-', "_");
        let file = libraries.get(&name);
        let file = file.with_context(|| format!("Cargo built no `{name}`"))?;
        rustc
            .arg("--extern")
            .arg(format!("{name}={}", file.display()));
    }
    let expanded = rustc.output().context("cannot run `rustc`")?;
    let says = String::from_utf8_lossy(&expanded.stderr);
    ensure!(
        expanded.status.success(),
        "`rustc` cannot expand it:\n{says}"
    );
    format(tree, &expanded.stdout)
}

/// The libraries that Cargo has built for the guests, by the names of their crates.
fn built_libraries(listings: &Listings) -> Result<BTreeMap<String, PathBuf>> {
    let mut cargo = cargo::link_guests(&listings.tree, listings)?;
    let output = process::output(cargo.arg("--message-format=json-render-diagnostics"))?;
    let mut libraries = BTreeMap::new();
    for line in output.lines() {
        let message: Value = serde_json::from_str(line)?;
        let name = message["target"]["name"].as_str();
        let files = message["filenames"].as_array().into_iter().flatten();
        for file in files.filter_map(Value::as_str) {
            let is_library = [".rmeta", ".so", ".dylib", ".dll"]
                .iter()
                .any(|it| file.ends_with(it));
            if let Some(name) = name.filter(|_| is_library) {
                libraries.insert(name.to_owned(), PathBuf::from(file));
            }
        }
    }
    Ok(libraries)
}

fn format(tree: &Tree, source: &[u8]) -> Result<String> {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--config", WIDTH])
        .current_dir(tree.root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot run `rustfmt`")?;
    let mut stdin = rustfmt.stdin.take().context("it is piped")?;
    stdin.write_all(source)?;
    drop(stdin);
    let formatted = rustfmt.wait_with_output()?;
    ensure!(formatted.status.success(), "`rustfmt` failed: see above");
    Ok(String::from_utf8(formatted.stdout)?)
}
