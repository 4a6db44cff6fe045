//! The fold of an example that tells where its files go in a reader's project.

use std::path::Path;

use anyhow::{Context, Result};

use super::fence::block;
use crate::chapter::{Chapter, Guest};
use crate::example::Example;
use crate::host::{Host, WASM};
use crate::tree;

/// The manifest, the library's root and the commands for each guest of
/// `example`, and the page that loads its JavaScript.
pub(super) fn render(root: &Path, chapter: &Chapter, example: &Example) -> Result<String> {
    let mut fold = "<details class=\"use\">\n\
                    <summary>Use it in your project</summary>\n\n"
        .to_owned();
    for guest in example.guests(chapter)? {
        fold += &file(
            "Cargo.toml",
            "toml",
            &manifest(root, chapter, example, guest)?,
        );
        let build = guest.dir.join("build.rs");
        if build.is_file() {
            fold += &file("build.rs", "rust,no_run", &tree::read(&build)?);
        }
        let modules = modules(chapter, example, guest)?;
        if !modules.is_empty() {
            fold += &file("src/lib.rs", "text", &modules);
        }
    }
    fold += "The files of the tab <em>Guest</em> go to <code>src</code>, and those of the \
             Rust hosts to <code>examples</code>, under the names that stand above them.\n\n";
    fold += &block("text", &commands(example));
    if example.hosts.contains(&Host::Chromium) {
        fold += &format!(
            "\nA server that knows <code>application/wasm</code> hands out the module, the tab \
             <em>JavaScript</em> as <code>{name}.js</code>, and a page that loads it, all from \
             one folder.\n\n{}",
            file(
                "index.html",
                "html",
                &format!(
                    "<script type=\"module\" src=\"{}.js\"></script>",
                    example.name
                )
            ),
            name = example.name,
        );
    }
    Ok(fold + "\n</details>\n\n")
}

fn file(name: &str, info: &str, text: &str) -> String {
    format!(
        "<p class=\"file\"><code>{name}</code></p>\n\n{}\n",
        block(info, text)
    )
}

/// A manifest for `guest`, with the dependencies of its chapter that come from
/// the registry: the guest's own, and the host's where there is a Rust host.
fn manifest(root: &Path, chapter: &Chapter, example: &Example, guest: &Guest) -> Result<String> {
    let edition = "[package]\nname = \"NAME\"\nedition = \"2024\"\n\n[lib]\ncrate-type = [\"cdylib\", \"rlib\"]";
    let mut manifest = edition.replace("NAME", &guest.name);
    let own = tree::read(&guest.dir.join("Cargo.toml"))?;
    let hosts = tree::read(&chapter.dir.join("Cargo.toml"))?;
    let mut sections = vec![("dependencies", own)];
    if example.hosts.contains(&Host::Wasmtime) {
        sections.push(("dev-dependencies", hosts));
    }
    let versions = tree::read(&root.join("Cargo.toml"))?;
    for (section, text) in sections {
        let (_, lines) = text
            .split_once(&format!("\n[{section}]\n"))
            .unwrap_or_default();
        let lines = lines.lines().take_while(|line| !line.starts_with('['));
        let shared: Vec<&str> = lines
            .filter_map(|it| it.strip_suffix(".workspace = true"))
            .collect();
        if shared.is_empty() {
            continue;
        }
        manifest += &format!("\n\n[{section}]");
        for name in shared {
            let line = versions
                .lines()
                .find(|it| it.starts_with(&format!("{name} = ")));
            let line = line.with_context(|| format!("no version of `{name}` in `Cargo.toml`"))?;
            manifest += &format!("\n{line}");
        }
    }
    Ok(manifest)
}

/// The lines of `src/lib.rs` that name the example's modules; none where the
/// guest is `src/lib.rs` alone.
fn modules(chapter: &Chapter, example: &Example, guest: &Guest) -> Result<String> {
    let mut modules = Vec::new();
    for file in example.guest_files(chapter)? {
        if file.starts_with(&guest.dir) && tree::name(&file) != "lib.rs" {
            modules.push(format!("pub mod {};", tree::stem(&file)));
        }
    }
    modules.sort();
    Ok(modules.join("\n"))
}

fn commands(example: &Example) -> String {
    let mut commands = format!(
        "rustup target add {WASM}\n\
         cargo build --release --target {WASM}"
    );
    for host in [Host::Native, Host::Wasmtime] {
        if example.hosts.contains(&host) {
            commands += &format!("\ncargo run --example {}_{host}", example.name);
        }
    }
    commands
}
