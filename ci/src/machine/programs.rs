//! The programs that a browser needs, and where they stand on this machine.

use std::path::PathBuf;

use crate::listings::host::Host;

/// What is missing to drive `host`, as a sentence with the remedy.
pub fn missing(host: Host) -> Option<String> {
    let missing: Vec<String> = programs(host)
        .iter()
        .filter(|names| find(names).is_none())
        .map(|names| format!("`{}`", names[0]))
        .collect();
    (!missing.is_empty()).then(|| {
        format!(
            "{} not found on this machine: `cargo ci setup` installs what is missing",
            missing.join(" and ")
        )
    })
}

/// What `host` needs: first its driver, then the browser, by the names that
/// distributions give them.
pub(crate) fn programs(host: Host) -> &'static [&'static [&'static str]] {
    match host {
        Host::Chromium => &[
            &["chromedriver", "chromium.chromedriver"],
            &["chromium", "chromium-browser", "google-chrome", "chrome"],
        ],
        Host::Firefox => &[&["geckodriver"], &["firefox", "firefox-esr"]],
        Host::Webkit => &[&["WebKitWebDriver"], &["MiniBrowser"], &["Xvfb"]],
        Host::Native | Host::Wasmtime => &[],
    }
}

/// The first of `names` on the `PATH`, where Cargo installs, or where
/// WebKitGTK keeps its own programs.
pub(crate) fn find(names: &[&str]) -> Option<PathBuf> {
    names.iter().find_map(|name| {
        let cargo = std::env::home_dir().map(|home| home.join(".cargo/bin").join(name));
        let webkit = ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"]
            .into_iter()
            .flat_map(|dir| {
                let arch = format!("/usr/lib/{}-linux-gnu", std::env::consts::ARCH);
                [arch, "/usr/libexec".into()].map(|lib| PathBuf::from(lib).join(dir).join(name))
            });
        let known = cargo.into_iter().chain(webkit).find(|path| path.is_file());
        which::which(name).ok().or(known)
    })
}
