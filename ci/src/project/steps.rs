//! What a reader does with a project, command by command.

use anyhow::{Context, Result};

use super::BROWSER;
use crate::listings::host::WASM;
use crate::listings::{Chapter, Example, Guest, Host, Language, Listings, Program};

/// How a reader serves the folder `www`.
pub const SERVE: &str = "python3 -m http.server --directory www 8000";

/// Some commands, and what the last of them prints.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// As a heading: `In wasmtime`.
    pub title: &'static str,
    pub commands: Vec<String>,
    /// The host whose transcript the last command prints.
    pub host: Option<Host>,
}

/// All that a reader does, in order.
pub(super) fn steps(
    listings: &Listings,
    chapter: &Chapter,
    example: &Example,
) -> Result<Vec<Step>> {
    let mut steps = Vec::new();
    let guests = chapter.guests_of(example);
    if !guests.is_empty() {
        steps.push(Step {
            title: "Build the module",
            commands: build(listings, chapter, example, &guests)?,
            host: None,
        });
    }
    for &program in &example.programs {
        steps.extend(match program.language() {
            Language::Rust => rust(example, program),
            Language::JavaScript => javascript(example),
        });
    }
    Ok(steps)
}

fn build(
    listings: &Listings,
    chapter: &Chapter,
    example: &Example,
    guests: &[&Guest],
) -> Result<Vec<String>> {
    let mut link = format!("cargo build --release --target {WASM}");
    if chapter.is_group() {
        for guest in guests {
            link += &format!(" --package {}", guest.name);
        }
    }
    let mut commands = vec![format!("rustup target add {WASM}"), link];
    let processed = chapter.processed_guests_of(example);
    if processed.iter().any(|guest| !guest.uses_book_bindgen) {
        // The tool and the library must be of one version.
        let version = listings.lock.version("wasm-bindgen");
        let version = version.context("`Cargo.lock` names no `wasm-bindgen`")?;
        commands.push(format!(
            "cargo install wasm-bindgen-cli --version {version}"
        ));
    }
    for guest in &processed {
        let (module, dir) = (module(guest), bindings(guest));
        commands.push(if guest.uses_book_bindgen {
            format!("cargo run --package mini_tool -- {module} {dir}")
        } else {
            format!("wasm-bindgen --target web --out-dir {dir} {module}")
        });
    }
    if example.programs.contains(&Program::JavaScript) {
        let needs = &example.needs;
        for guest in guests {
            if needs.linked_guests.contains(&guest.name) {
                commands.push(format!("cp {} www", module(guest)));
            }
            if needs.processed_guests.contains(&guest.name) {
                commands.push(format!("cp -r {}/. www", bindings(guest)));
            }
        }
    }
    Ok(commands)
}

fn rust(example: &Example, program: Program) -> Vec<Step> {
    let (title, host) = match program {
        Program::Native => ("Run it natively", Host::Native),
        Program::Wasmtime => ("Run it in wasmtime", Host::Wasmtime),
        Program::JavaScript => return Vec::new(),
    };
    let file = program.file(&example.name);
    vec![Step {
        title,
        commands: vec![format!(
            "cargo run --example {}",
            file.trim_end_matches(".rs")
        )],
        host: Some(host),
    }]
}

fn javascript(example: &Example) -> Vec<Step> {
    let mut steps = Vec::new();
    if example.hosts.contains(&BROWSER) {
        steps.push(Step {
            title: "Run it in a browser",
            commands: vec![SERVE.into()],
            host: Some(BROWSER),
        });
    }
    if example.hosts.contains(&Host::Node) {
        let file = Program::JavaScript.file(&example.name);
        steps.push(Step {
            title: "Run it in Node",
            commands: vec![format!("node --import ./fetch_files.js www/{file}")],
            host: Some(Host::Node),
        });
    }
    steps
}

/// Where Cargo puts the module of `guest`.
fn module(guest: &Guest) -> String {
    format!("target/{WASM}/release/{}", guest.module())
}

/// Where the tool puts what it makes of `guest`.
fn bindings(guest: &Guest) -> String {
    format!("target/bindgen/{}", guest.name)
}
