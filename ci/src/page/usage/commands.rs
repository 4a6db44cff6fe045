//! The commands with which a reader builds and runs an example.

use std::path::Path;

use anyhow::{Context, Result};

use crate::listings::chapter::Chapter;
use crate::listings::example::Example;
use crate::listings::host::{Host, WASM};
use crate::listings::manifest;

pub(super) fn of(root: &Path, chapter: &Chapter, example: &Example) -> Result<String> {
    let guests = example.guests(chapter)?;
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
    let processed = example.processed(chapter)?;
    if processed.iter().any(|guest| !guest.mini) {
        // The tool and the library must be of one version.
        let version = manifest::locked(root, "wasm-bindgen")?;
        let version = version.context("`Cargo.lock` names no `wasm-bindgen`")?;
        commands += &format!("\ncargo install wasm-bindgen-cli --version {version} --locked");
    }
    for guest in processed {
        let module = format!("target/{WASM}/release/{}", guest.module());
        let dir = format!("target/bindgen/{}", guest.name);
        commands += &if guest.mini {
            format!("\ncargo run --package mini_tool -- {module} {dir}")
        } else {
            format!("\nwasm-bindgen --target web --out-dir {dir} {module}")
        };
    }
    for host in [Host::Native, Host::Wasmtime] {
        if example.hosts.contains(&host) {
            commands += &format!("\ncargo run --example {}_{host}", example.name);
        }
    }
    Ok(commands.trim_start().to_owned())
}
