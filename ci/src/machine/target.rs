//! The wasm target: present, or added, or a message that says how.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use anyhow::{Context, Result, anyhow, bail};

use crate::listings::host::WASM;
use crate::process;

const REMEDIES: &str = "\
install it with one of
  rustup target add wasm32-unknown-unknown
  apt install libstd-rust-dev-wasm32         (Debian's and Ubuntu's rustc)
  dnf install rust-std-static-wasm32-unknown-unknown          (Fedora's)";

/// Makes sure that guests can be linked: calls `rustup target add` where the
/// target is missing, and says so.
pub fn ensure() -> Result<()> {
    if installed()? {
        return Ok(());
    }
    eprintln!("The target {WASM} is missing: running `rustup target add {WASM}`");
    let added = Command::new("rustup")
        .args(["target", "add", WASM])
        .status();
    match added {
        Ok(status) if status.success() && installed()? => Ok(()),
        Ok(_) => bail!("`rustup` could not add the target {WASM}: {REMEDIES}"),
        Err(error) => bail!("the target {WASM} is missing, and `rustup`: {error}\n{REMEDIES}"),
    }
}

/// Whether the compiler in use has a standard library for the target.
pub fn installed() -> Result<bool> {
    let mut rustc = Command::new(rustc());
    rustc.args(["--print", "target-libdir", "--target", WASM]);
    let dir = process::output(&mut rustc)?;
    let files = Path::new(dir.trim()).read_dir().into_iter().flatten();
    let mut names = files.flatten().map(|file| file.file_name());
    Ok(names.any(|name| name.to_string_lossy().starts_with("libstd-")))
}

/// The folders of this machine that hold sources of the standard library and of the
/// registry's crates, each with the name by which modules know it. The standard library's
/// are only there with the component `rust-src`; without it, its paths start so already.
/// The compiler is asked once.
pub fn source_folders() -> Result<&'static [(PathBuf, String)]> {
    static FOLDERS: LazyLock<Result<Vec<(PathBuf, String)>>> = LazyLock::new(find_sources);
    FOLDERS
        .as_ref()
        .map(Vec::as_slice)
        .map_err(|error| anyhow!("{error:#}"))
}

/// The compiler's flags that call these folders by those names. A module holds the paths
/// of sources that panic, so it would be as large as the names of this machine's folders
/// are long, and have its statics elsewhere.
pub fn remap_flags() -> Result<Vec<String>> {
    let folders = source_folders()?.iter();
    let flag = |(folder, name): &(PathBuf, String)| {
        format!("--remap-path-prefix={}={name}", folder.display())
    };
    Ok(folders.map(flag).collect())
}

fn find_sources() -> Result<Vec<(PathBuf, String)>> {
    let sysroot = process::output(Command::new(rustc()).args(["--print", "sysroot"]))?;
    let version = process::output(Command::new(rustc()).arg("-vV"))?;
    let mut lines = version.lines();
    let commit = lines.find_map(|line| line.strip_prefix("commit-hash: "));
    let library = Path::new(sysroot.trim()).join("lib/rustlib/src/rust");
    let commit = commit.unwrap_or("unknown");
    let mut folders = vec![(library, format!("/rustc/{commit}"))];
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    let registries = home.map(|home| home.join("registry/src").read_dir());
    let registries = registries.into_iter().flatten().flatten().flatten();
    let mut registries: Vec<PathBuf> = registries.map(|entry| entry.path()).collect();
    registries.sort();
    folders.extend(
        registries
            .into_iter()
            .map(|folder| (folder, "/crates".into())),
    );
    Ok(folders)
}

/// The target that the compiler builds for unless it is told another:
/// `x86_64-unknown-linux-gnu`.
pub fn host_triple() -> Result<String> {
    let version = process::output(Command::new(rustc()).arg("-vV"))?;
    let mut lines = version.lines();
    let host = lines.find_map(|line| line.strip_prefix("host: "));
    Ok(host.context("`rustc -vV` names no host")?.to_owned())
}

/// The compiler that Cargo uses.
pub fn rustc() -> String {
    env::var("RUSTC").unwrap_or_else(|_| "rustc".into())
}
