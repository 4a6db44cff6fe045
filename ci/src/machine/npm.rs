//! Tools that come from npm: the auditor of accessibility, the HTML validator and
//! the TypeScript compiler.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

/// Each with its version; none comes into the book.
const PACKAGES: [(&str, &str); 3] = [
    ("axe-core", "4.14.1"),
    ("html-validate", "9.7.1"),
    ("typescript", "7.0.2"),
];

/// Why nothing can be installed, if so.
pub fn missing() -> Option<&'static str> {
    let missing = ["node", "npm"].iter().any(|it| which::which(it).is_err());
    missing.then_some("`npm` is not on the PATH: install Node.js and npm")
}

/// Installs what is missing under `target`, which takes some seconds.
pub fn ensure(root: &Path) -> Result<()> {
    let there = |(name, version): &(&str, &str)| {
        let manifest = fs::read_to_string(file(root, &format!("{name}/package.json")));
        manifest.is_ok_and(|it| it.contains(&format!("\"version\": \"{version}\"")))
    };
    if PACKAGES.iter().all(there) {
        return Ok(());
    }
    if let Some(missing) = missing() {
        anyhow::bail!("{missing}, or run `cargo ci setup`");
    }
    let dir = root.join("target/npm");
    fs::create_dir_all(&dir)?;
    let packages = PACKAGES.map(|(name, version)| format!("{name}@{version}"));
    println!("Installing {}", packages.join(", "));
    let status = Command::new(which::which("npm")?)
        .args([
            "install",
            "--silent",
            "--no-save",
            "--no-audit",
            "--no-fund",
        ])
        .arg("--prefix")
        .arg(&dir)
        .args(&packages)
        .status()
        .context("cannot run `npm`")?;
    ensure!(status.success(), "`npm install` failed");
    Ok(())
}

/// A file of an installed package: `axe-core/axe.min.js`.
pub fn file(root: &Path, name: &str) -> PathBuf {
    root.join("target/npm/node_modules").join(name)
}
