//! The fold of an example that tells where its files go in a reader's project.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::listings::chapter::{Chapter, Guest};
use crate::listings::example::Example;
use crate::listings::host::Host;
use crate::listings::manifest;
use crate::listings::tree;
use crate::page::fence::block;

mod commands;
mod generator;
mod project;

/// The manifest, the library's root and the commands for each guest of
/// `example`, and the page that loads its JavaScript.
pub(in crate::page) fn render(root: &Path, chapter: &Chapter, example: &Example) -> Result<String> {
    let files = if chapter.is_project() {
        project::files(root, chapter, example)?
    } else {
        guests(root, chapter, example)?
    };
    Ok(format!(
        "<details class=\"use\">\n<summary>Use it in your project</summary>\n\n\
         {files}{linker}{commands}{page}\n</details>\n\n",
        linker = linker(root, chapter, example)?,
        commands = block("text", &commands::of(root, chapter, example)?),
        page = page(chapter, example)?,
    ))
}

/// The files of a project that is a guest with host programs beside it.
fn guests(root: &Path, chapter: &Chapter, example: &Example) -> Result<String> {
    let mut files = String::new();
    for guest in example.guests(chapter)? {
        let manifest = manifest(root, chapter, example, guest)?;
        files += &file("Cargo.toml", "toml", &manifest);
        files += &sources(chapter, example, guest, "")?;
    }
    Ok(files
        + "The files of the tab <em>Guest</em> go to <code>src</code>, and those of the \
           Rust hosts to <code>examples</code>, under the names that stand above them.\n\n")
}

/// What linkers have to hear where a Rust host links a guest natively, too, whose
/// imports nobody gives there.
fn linker(root: &Path, chapter: &Chapter, example: &Example) -> Result<String> {
    if example.hosts.iter().all(|host| host.is_browser()) {
        return Ok(String::new());
    }
    let mut undefined = false;
    for guest in example.guests(chapter)? {
        undefined |= guest.imports()?;
    }
    if !undefined {
        return Ok(String::new());
    }
    let config = tree::read(&root.join(".cargo/config.toml"))?;
    let targets = config
        .find("[target.")
        .context("`.cargo/config.toml` names no target")?;
    let targets = file(".cargo/config.toml", "toml", config[targets..].trim_end());
    Ok(format!(
        "On macOS and Windows, the linker must be told that imports may stay undefined in a \
         native build:\n\n{targets}"
    ))
}

/// The build script of `guest`, and the root of its library, in the folder `dir`.
pub(super) fn sources(
    chapter: &Chapter,
    example: &Example,
    guest: &Guest,
    dir: &str,
) -> Result<String> {
    let mut files = String::new();
    let build = guest.dir.join("build.rs");
    if build.is_file() {
        let name = format!("{dir}build.rs");
        files += &file(&name, "rust,no_run", &tree::read(&build)?);
    }
    let called = example.guest_files(chapter)?;
    let mut modules = modules(&called, &guest.dir);
    for (file, path) in guest.borrowed()? {
        if called.contains(&file) {
            let stem = tree::stem(&file);
            modules += &format!("\n#[path = \"{path}\"] pub mod {stem};");
        }
    }
    let modules = modules.trim_start();
    if !modules.is_empty() {
        files += &file(&format!("{dir}src/lib.rs"), "text", modules);
    }
    Ok(files)
}

/// How a browser gets at `example`, if one runs it.
fn page(chapter: &Chapter, example: &Example) -> Result<String> {
    if !example.hosts.contains(&Host::Chromium) {
        return Ok(String::new());
    }
    let module = modules_of(chapter, example)?;
    let shared = example.shared_files(chapter, Host::Chromium)?;
    let shared = shared.iter().map(|file| tree::name(file));
    let shared: String = shared.map(|it| format!(" and <code>{it}</code>")).collect();
    let script = format!(
        "<script type=\"module\" src=\"{}.js\"></script>",
        example.name
    );
    Ok(format!(
        "\nA server that knows <code>application/wasm</code> hands out {module}, the tab \
         <em>JavaScript</em> as <code>{name}.js</code>{shared}, and a page that loads it, all from \
         one folder.\n\n{page}",
        name = example.name,
        page = file("index.html", "html", &script),
    ))
}

/// What a page's folder must hold of the guests.
fn modules_of(chapter: &Chapter, example: &Example) -> Result<String> {
    let processed = example.processed(chapter)?;
    let all = example.guests(chapter)?.len();
    let mut parts: Vec<String> = processed
        .iter()
        .map(|guest| format!("what stands in <code>target/bindgen/{}</code>", guest.name))
        .collect();
    match all - processed.len() {
        0 => {}
        1 => parts.push("the module".into()),
        _ => parts.push("the modules".into()),
    }
    Ok(parts.join(" and "))
}

pub(super) fn file(name: &str, info: &str, text: &str) -> String {
    format!(
        "<p class=\"file\"><code>{name}</code></p>\n\n{}\n",
        block(info, text)
    )
}

/// A manifest for `guest`, with the dependencies of its chapter that come from
/// the registry: the guest's own, and the host's where there is a Rust host.
fn manifest(root: &Path, chapter: &Chapter, example: &Example, guest: &Guest) -> Result<String> {
    let mut manifest = package(&guest.name) + LIBRARY;
    let own = tree::read(&guest.dir.join("Cargo.toml"))?;
    manifest += &section("dependencies", &registry(root, &own, "dependencies")?);
    if example.hosts.contains(&Host::Wasmtime) {
        let hosts = tree::read(&chapter.dir.join("Cargo.toml"))?;
        let lines = registry(root, &hosts, "dev-dependencies")?;
        manifest += &section("dev-dependencies", &lines);
    }
    Ok(manifest)
}

/// What makes a library of a package that links to a module, and to a program.
pub(super) const LIBRARY: &str = "\n\n[lib]\ncrate-type = [\"cdylib\", \"rlib\"]";

/// The head of a manifest. wasm-bindgen makes names of the version, so a pasted
/// package has that of the listings; `cargo new` gives the same one.
pub(super) fn package(name: &str) -> String {
    let version = env!("CARGO_PKG_VERSION");
    format!("[package]\nname = \"{name}\"\nversion = \"{version}\"\nedition = \"2024\"")
}

/// A section of a manifest; nothing if it is empty.
pub(super) fn section(name: &str, lines: &[String]) -> String {
    if lines.is_empty() {
        return String::new();
    }
    format!("\n\n[{name}]\n{}", lines.join("\n"))
}

/// The lines for the dependencies from the registry that a `section` of
/// `manifest` takes over from the workspace, each with its version.
pub(super) fn registry(root: &Path, manifest: &str, section: &str) -> Result<Vec<String>> {
    let workspace = tree::read(&root.join("Cargo.toml"))?;
    let mut lines = Vec::new();
    for line in manifest::section(manifest, section) {
        let (name, more) = if let Some(name) = line.strip_suffix(".workspace = true") {
            (name, None)
        } else if let Some((name, more)) = line.split_once(" = { workspace = true, ") {
            (name, Some(more))
        } else {
            continue;
        };
        let start = format!("{name} = ");
        let version = workspace.lines().find_map(|it| it.strip_prefix(&start));
        let version = version.with_context(|| format!("no version of `{name}` in `Cargo.toml`"))?;
        lines.push(match more {
            Some(more) => format!("{start}{{ version = {version}, {more}"),
            None => format!("{start}{version}"),
        });
    }
    Ok(lines)
}

/// The lines of `src/lib.rs` that name the modules among `files` that stand in
/// `dir`; none where there is `src/lib.rs` alone.
pub(super) fn modules<'a>(files: impl IntoIterator<Item = &'a PathBuf>, dir: &Path) -> String {
    let files = files.into_iter().filter(|file| file.starts_with(dir));
    let mut modules: Vec<String> = files
        .map(|file| tree::stem(file))
        .filter(|stem| stem != "lib")
        .map(|stem| format!("pub mod {stem};"))
        .collect();
    modules.sort();
    modules.join("\n")
}
