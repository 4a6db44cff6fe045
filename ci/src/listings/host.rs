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
    /// The same module in Node.
    Node,
    /// The same module in Deno.
    Deno,
}

/// How a host gets at a guest, and so how the runner starts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A Rust program that the guest is linked into.
    Linked,
    /// A Rust program that loads the guest's module.
    Embedder,
    /// A page in a browser, which WebDriver drives.
    Page,
    /// A JavaScript runtime without a page: one process, which runs examples
    /// from the file system.
    Console,
}

/// What a program for a host is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    Rust,
    JavaScript,
}

/// A program of an example; hosts of one program run the same file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Program {
    Native,
    Wasmtime,
    JavaScript,
}

impl Host {
    pub const ALL: [Host; 7] = [
        Host::Native,
        Host::Wasmtime,
        Host::Chromium,
        Host::Firefox,
        Host::Webkit,
        Host::Node,
        Host::Deno,
    ];

    /// As in the names of trials and files: `chromium`.
    pub fn name(self) -> &'static str {
        match self {
            Host::Native => "native",
            Host::Wasmtime => "wasmtime",
            Host::Chromium => "chromium",
            Host::Firefox => "firefox",
            Host::Webkit => "webkit",
            Host::Node => "node",
            Host::Deno => "deno",
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
            Host::Node => "Node",
            Host::Deno => "Deno",
        }
    }

    pub fn kind(self) -> Kind {
        match self {
            Host::Native => Kind::Linked,
            Host::Wasmtime => Kind::Embedder,
            Host::Chromium | Host::Firefox | Host::Webkit => Kind::Page,
            Host::Node | Host::Deno => Kind::Console,
        }
    }

    /// The program of an example that this host runs.
    pub fn program(self) -> Program {
        match self.kind() {
            Kind::Linked => Program::Native,
            Kind::Embedder => Program::Wasmtime,
            Kind::Page | Kind::Console => Program::JavaScript,
        }
    }

    pub fn language(self) -> Language {
        self.program().language()
    }

    /// Whether it must be there under `CI`. Deno need not: npm has no package of it for
    /// some machines.
    pub fn is_required(self) -> bool {
        match self {
            Host::Native
            | Host::Wasmtime
            | Host::Chromium
            | Host::Firefox
            | Host::Webkit
            | Host::Node => true,
            Host::Deno => false,
        }
    }

    /// The host whose transcript it shares before the one that all share: consoles
    /// have V8, Chromium's engine.
    pub fn kin(self) -> Option<Host> {
        match self {
            Host::Native | Host::Wasmtime | Host::Chromium | Host::Firefox | Host::Webkit => None,
            Host::Node | Host::Deno => Some(Host::Chromium),
        }
    }

    /// The host that a file or trial calls `name`.
    pub fn named(name: &str) -> Option<Host> {
        Host::ALL.into_iter().find(|host| host.name() == name)
    }

    /// The hosts of this `kind`, in order.
    pub fn of(kind: Kind) -> impl Iterator<Item = Host> {
        Host::ALL
            .into_iter()
            .filter(move |host| host.kind() == kind)
    }
}

impl Program {
    pub const ALL: [Program; 3] = [Program::Native, Program::Wasmtime, Program::JavaScript];

    /// As in the `[missing]` table of a card.
    pub fn name(self) -> &'static str {
        match self {
            Program::Native => "native",
            Program::Wasmtime => "wasmtime",
            Program::JavaScript => "browser",
        }
    }

    /// As the page calls its tab.
    pub fn title(self) -> &'static str {
        match self {
            Program::Native => "Native",
            Program::Wasmtime => "wasmtime",
            Program::JavaScript => "JavaScript",
        }
    }

    pub fn language(self) -> Language {
        match self {
            Program::Native | Program::Wasmtime => Language::Rust,
            Program::JavaScript => Language::JavaScript,
        }
    }

    /// The program's file in the folder of the example called `example`.
    pub fn file(self, example: &str) -> String {
        match self {
            Program::Native => format!("{example}_native.rs"),
            Program::Wasmtime => format!("{example}_wasmtime.rs"),
            Program::JavaScript => format!("{example}.js"),
        }
    }

    /// The hosts that run it, in order.
    pub fn hosts(self) -> impl Iterator<Item = Host> {
        Host::ALL
            .into_iter()
            .filter(move |host| host.program() == self)
    }
}

impl Language {
    /// The extension of its files, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Language::Rust => "rs",
            Language::JavaScript => "js",
        }
    }

    /// The words behind the fence of a listing in it.
    pub fn fence(self) -> &'static str {
        match self {
            Language::Rust => "rust,no_run",
            Language::JavaScript => "javascript",
        }
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
