//! The programs that a host needs, and where they are on this machine.

use std::path::PathBuf;

use super::npm;
use crate::listings::{Host, Kind, Tree};

/// What is missing to run examples on `host`, as a sentence with the remedy.
pub fn missing(host: Host) -> Option<String> {
    let missing: Vec<String> = match host.kind() {
        Kind::Linked | Kind::Embedder => Vec::new(),
        Kind::Page => browser_programs(host)
            .iter()
            .filter(|names| find(names).is_none())
            .map(|names| format!("`{}`", names[0]))
            .collect(),
        Kind::Console => {
            let version = npm::version(host).unwrap_or_default();
            let missing = console(host).is_none();
            Vec::from_iter(missing.then(|| format!("{} {version}", host.title())))
        }
    };
    (!missing.is_empty()).then(|| {
        format!(
            "{} not found on this machine: `cargo ci setup` installs what is missing",
            missing.join(" and ")
        )
    })
}

/// What a browser needs, each program by the names that distributions give it: first
/// its driver. A host that is no browser needs nothing.
pub(crate) fn browser_programs(host: Host) -> &'static [&'static [&'static str]] {
    match host {
        Host::Chromium => &[
            &["chromedriver", "chromium.chromedriver"],
            &["chromium", "chromium-browser", "google-chrome", "chrome"],
        ],
        Host::Firefox => &[&["geckodriver"], &["firefox", "firefox-esr"]],
        Host::Webkit => &[&["WebKitWebDriver"], &["MiniBrowser"], &["Xvfb"]],
        Host::Native | Host::Wasmtime | Host::Node | Host::Deno => &[],
    }
}

/// The program of a console. Another version prints other texts, so it is the one that
/// npm installs here, and not one on the `PATH`.
pub(crate) fn console(host: Host) -> Option<PathBuf> {
    match host {
        Host::Node => npm::node(&Tree::here()),
        Host::Deno => npm::deno(&Tree::here()),
        Host::Native | Host::Wasmtime | Host::Chromium | Host::Firefox | Host::Webkit => None,
    }
}

/// The first of `names` that is on the `PATH`, where Cargo installs, or where WebKitGTK
/// keeps its own programs.
pub(crate) fn find(names: &[&str]) -> Option<PathBuf> {
    names.iter().find_map(|name| {
        let cargo = std::env::home_dir().map(|home| home.join(".cargo/bin").join(name));
        let webkit = ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"];
        let webkit = webkit.into_iter().flat_map(|dir| {
            let arch = format!("/usr/lib/{}-linux-gnu", std::env::consts::ARCH);
            [arch, "/usr/libexec".into()].map(|lib| PathBuf::from(lib).join(dir).join(name))
        });
        let mut known = cargo.into_iter().chain(webkit);
        let on_path = which::which(name).ok();
        on_path.or_else(|| known.find(|path| path.is_file()))
    })
}
