//! The places where an example runs.

use std::fmt;

/// The target that guests are linked for.
pub const WASM: &str = "wasm32-unknown-unknown";

/// One place that runs guests. The order is the order in which pages show them
/// and in which `BLESS=1` lets them write a transcript.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Host {
    /// The guest is an ordinary Rust dependency of the host program.
    Native,
    /// The host program embeds wasmtime.
    Wasmtime,
    /// An ES module in Chromium.
    Chromium,
    /// The same module in Firefox.
    Firefox,
    /// The same module in WebKitGTK.
    Webkit,
}

impl Host {
    pub const ALL: [Host; 5] = [
        Host::Native,
        Host::Wasmtime,
        Host::Chromium,
        Host::Firefox,
        Host::Webkit,
    ];

    /// The hosts that run JavaScript.
    pub const BROWSERS: [Host; 3] = [Host::Chromium, Host::Firefox, Host::Webkit];

    /// As in the names of trials and files: `chromium`.
    pub fn name(self) -> &'static str {
        match self {
            Host::Native => "native",
            Host::Wasmtime => "wasmtime",
            Host::Chromium => "chromium",
            Host::Firefox => "firefox",
            Host::Webkit => "webkit",
        }
    }

    /// As readers write it: `Chromium`.
    pub fn title(self) -> &'static str {
        match self {
            Host::Native => "native",
            Host::Wasmtime => "wasmtime",
            Host::Chromium => "Chromium",
            Host::Firefox => "Firefox",
            Host::Webkit => "WebKitGTK",
        }
    }

    /// The host that a file or trial calls `name`.
    pub fn named(name: &str) -> Option<Host> {
        Host::ALL.into_iter().find(|host| host.name() == name)
    }

    /// Whether it runs the example's `.js`.
    pub fn is_browser(self) -> bool {
        Host::BROWSERS.contains(&self)
    }

    /// The file of `example` that is written for this host.
    pub fn file(self, example: &str) -> String {
        match self {
            Host::Native | Host::Wasmtime => format!("{example}_{self}.rs"),
            Host::Chromium | Host::Firefox | Host::Webkit => format!("{example}.js"),
        }
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
