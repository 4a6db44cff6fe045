//! Installs what the tests need and this machine lacks.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::{npm, programs, target};
use crate::listings::{Host, Kind, Tree};
use crate::process;

/// The packages of a browser, as a system calls them.
type Packages = fn(Host) -> &'static [&'static str];

/// Installs the wasm target, the browsers and the consoles. Quick when nothing is
/// missing.
pub fn run(tree: &Tree) -> Result<()> {
    target::ensure()?;
    let deno = programs::missing(Host::Deno);
    if missing().is_empty() && deno.is_none() {
        println!("Nothing is missing: target, browsers, drivers, consoles and npm are here");
        return Ok(());
    }
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    match packages(&release) {
        Some(packages) => install_system_packages(packages)?,
        None => println!("{ADVICE}"),
    }
    if npm::missing().is_none() {
        npm::ensure_consoles(tree)?;
    }
    let missing = missing();
    if missing.is_empty() {
        println!("Everything is here now: target, browsers, drivers, consoles and npm");
        return Ok(());
    }
    let missing = missing.join("\n");
    if packages(&release).is_some() {
        bail!("installed, and still missing:\n{missing}");
    }
    println!("Still missing:\n{missing}");
    Ok(())
}

/// What is missing, each with its host.
fn missing() -> Vec<String> {
    let hosts = Host::ALL.into_iter();
    let mut missing: Vec<String> = hosts
        .filter(|host| host.is_required())
        .filter_map(|host| Some(format!("{}: {}", host.title(), programs::missing(host)?)))
        .collect();
    missing.extend(npm::missing().map(str::to_owned));
    missing
}

fn install_system_packages(packages: Packages) -> Result<()> {
    for host in Host::of(Kind::Page) {
        if programs::missing(host).is_some() {
            apt(packages(host)).with_context(|| format!("cannot install {}", host.title()))?;
        }
    }
    if npm::missing().is_some() {
        apt(&["npm"]).context("cannot install npm")?;
    }
    // Debian has no package of it; it comes from crates.io.
    if programs::missing(Host::Firefox).is_some() {
        println!("Building `geckodriver`, which takes some minutes");
        process::run(Command::new("cargo").args(["install", "--locked", "geckodriver"]))?;
    }
    Ok(())
}

/// The packages of each browser on the system that `release`, its `/etc/os-release`,
/// describes; nothing where `apt-get` does not install them.
pub fn packages(release: &str) -> Option<Packages> {
    let is = |id: &str| {
        let mut lines = release.lines();
        lines.any(|line| line.replace('"', "") == format!("ID={id}"))
    };
    if is("debian") {
        return Some(|host| match host {
            Host::Chromium => &["chromium", "chromium-driver"],
            Host::Firefox => &["firefox-esr"],
            Host::Webkit => &["webkit2gtk-driver", "xvfb"],
            Host::Native | Host::Wasmtime | Host::Node | Host::Deno => &[],
        });
    }
    is("ubuntu").then_some(|host| match host {
        Host::Chromium => &["chromium-browser", "chromium-chromedriver"],
        Host::Firefox => &["firefox"],
        Host::Webkit => &["webkit2gtk-driver", "xvfb"],
        Host::Native | Host::Wasmtime | Host::Node | Host::Deno => &[],
    })
}

fn apt(packages: &[&str]) -> Result<()> {
    println!("Installing {}", packages.join(", "));
    let user = process::output(Command::new("id").arg("-u"))?;
    let apt = |words: &[&str]| {
        let mut line = match user.trim() {
            "0" => vec![],
            _ => vec!["sudo"],
        };
        line.extend(["apt-get", "-qq", "-o=Dpkg::Use-Pty=0"]);
        line.extend(words);
        let mut command = Command::new(line[0]);
        command.env("DEBIAN_FRONTEND", "noninteractive");
        process::run(command.args(&line[1..]))
    };
    apt(&["update"])?;
    let mut words = vec!["install", "-y", "--no-install-recommends"];
    words.extend(packages);
    apt(&words)
}

/// What to install by hand where there is no `apt-get` that knows it.
const ADVICE: &str = "Only Debian and Ubuntu are set up for you. Install a browser with its \
    driver and put both on the PATH: Chromium with `chromedriver`; Firefox with `geckodriver` \
    (`cargo install geckodriver`); WebKitGTK's `MiniBrowser` with `WebKitWebDriver` and `Xvfb`; \
    and Node.js with npm, which brings Node and Deno in the versions of the transcripts. Without \
    them their trials are ignored, and the rest runs.";
