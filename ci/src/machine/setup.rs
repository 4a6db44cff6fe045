//! Installs what the tests need and this machine lacks.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::listings::host::Host;
use crate::machine::npm;
use crate::machine::programs;
use crate::machine::target;

/// Installs the wasm target and the browsers. Quick when nothing is missing.
pub fn run() -> Result<()> {
    target::ensure()?;
    let missing = |hosts: &[Host]| hosts.iter().any(|&host| programs::missing(host).is_some());
    if !missing(&Host::BROWSERS) && npm::missing().is_none() {
        println!("Nothing is missing: target, browsers, drivers and npm are here");
        return Ok(());
    }
    let Some(packages) = packages() else {
        return advise();
    };
    for host in Host::BROWSERS {
        if missing(&[host]) {
            apt(packages(host)).with_context(|| format!("cannot install {}", host.title()))?;
        }
    }
    if npm::missing().is_some() {
        apt(&["npm"]).context("cannot install npm")?;
    }
    // Debian has no package of it; it comes from crates.io.
    if missing(&[Host::Firefox]) {
        println!("Building `geckodriver`, which takes some minutes");
        run_or_fail("cargo", &["install", "--locked", "geckodriver"])?;
    }
    for host in Host::BROWSERS {
        if let Some(missing) = programs::missing(host) {
            anyhow::bail!("installed, and still: {missing}");
        }
    }
    if let Some(missing) = npm::missing() {
        anyhow::bail!("installed, and still: {missing}");
    }
    println!("Everything is here now: target, browsers, drivers and npm");
    Ok(())
}

/// The packages of each browser, where `apt-get` installs them.
fn packages() -> Option<fn(Host) -> &'static [&'static str]> {
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let is = |id: &str| {
        release
            .lines()
            .any(|line| line.replace('"', "") == format!("ID={id}"))
    };
    if is("debian") {
        return Some(|host| match host {
            Host::Chromium => &["chromium", "chromium-driver"],
            Host::Firefox => &["firefox-esr"],
            _ => &["webkit2gtk-driver", "xvfb"],
        });
    }
    is("ubuntu").then_some(|host| match host {
        Host::Chromium => &["chromium-browser", "chromium-chromedriver"],
        Host::Firefox => &["firefox"],
        _ => &["webkit2gtk-driver", "xvfb"],
    })
}

fn apt(packages: &[&str]) -> Result<()> {
    println!("Installing {}", packages.join(", "));
    let user = Command::new("id")
        .arg("-u")
        .output()
        .context("cannot run `id`")?;
    let root = user.stdout.trim_ascii() == b"0";
    let apt = |words: &[&str]| {
        let mut line = if root { vec![] } else { vec!["sudo"] };
        line.extend(["apt-get", "-qq", "-o=Dpkg::Use-Pty=0"]);
        line.extend(words);
        run_or_fail(line[0], &line[1..])
    };
    apt(&["update"])?;
    let mut words = vec!["install", "-y", "--no-install-recommends"];
    words.extend(packages);
    apt(&words)
}

fn run_or_fail(program: &str, arguments: &[&str]) -> Result<()> {
    let line = format!("`{program} {}`", arguments.join(" "));
    let status = Command::new(program)
        .args(arguments)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .status()
        .with_context(|| format!("cannot run {line}"))?;
    ensure!(status.success(), "{line} failed");
    Ok(())
}

/// What to install by hand where there is no `apt-get` that knows it.
fn advise() -> Result<()> {
    for host in Host::BROWSERS {
        if let Some(missing) = programs::missing(host) {
            println!("{}: {missing}", host.title());
        }
    }
    if let Some(missing) = npm::missing() {
        println!("Checks of the pages: {missing}");
    }
    println!(
        "Only Debian and Ubuntu are set up for you. Install a browser with its driver and put \
         both on the PATH: Chromium with `chromedriver`; Firefox with `geckodriver` \
         (`cargo install geckodriver`); WebKitGTK's `MiniBrowser` with `WebKitWebDriver` and \
         `Xvfb`. Without them their trials are ignored, and the rest runs."
    );
    Ok(())
}
