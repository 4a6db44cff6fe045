//! The commands with which a reader builds and runs an example.

use anyhow::{Context, Result};

use crate::listings::host::WASM;
use crate::listings::{Chapter, Example, Language, Listings};

pub(super) fn reader_commands(
    listings: &Listings,
    chapter: &Chapter,
    example: &Example,
) -> Result<String> {
    let guests = chapter.guests_of(example);
    let mut commands = String::new();
    if !guests.is_empty() {
        commands += &format!(
            "rustup target add {WASM}\n\
             cargo build --release --target {WASM}"
        );
    }
    if chapter.is_project() {
        for guest in guests {
            commands += &format!(" --package {}", guest.name);
        }
    }
    let processed = chapter.processed_guests_of(example);
    if processed.iter().any(|guest| !guest.uses_book_bindgen) {
        // The tool and the library must be of one version.
        let version = listings.lock.version("wasm-bindgen");
        let version = version.context("`Cargo.lock` names no `wasm-bindgen`")?;
        commands += &format!("\ncargo install wasm-bindgen-cli --version {version} --locked");
    }
    for guest in processed {
        let module = format!("target/{WASM}/release/{}", guest.module());
        let dir = format!("target/bindgen/{}", guest.name);
        commands += &if guest.uses_book_bindgen {
            format!("\ncargo run --package mini_tool -- {module} {dir}")
        } else {
            format!("\nwasm-bindgen --target web --out-dir {dir} {module}")
        };
    }
    let rust = example.programs.iter();
    for program in rust.filter(|it| it.language() == Language::Rust) {
        let file = program.file(&example.name);
        let name = file.trim_end_matches(".rs");
        commands += &format!("\ncargo run --example {name}");
    }
    Ok(commands.trim_start().to_owned())
}
