//! `{{#signatures GUEST}}` and `{{#processed GUEST}}`: what a module imports and
//! exports, as it was linked or as wasm-bindgen's tool left it. Behind `GUEST`
//! may stand how the names start of the only rows to show.

use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::listings::chapter::Chapter;
use crate::listings::tree;
use crate::page::html::escape;

pub(in crate::page) fn render(root: &Path, arguments: &[&str]) -> Result<String> {
    let (name, starts) = arguments.split_first().context("it takes a guest")?;
    let guest = Chapter::guest(root, name)?;
    table(&guest.module(), &guest.signatures(), starts)
}

pub(in crate::page) fn processed(root: &Path, arguments: &[&str]) -> Result<String> {
    let (name, starts) = arguments.split_first().context("it takes a guest")?;
    let guest = Chapter::guest(root, name)?;
    let bindings = guest.bindings();
    let [module, _] = bindings.with_context(|| format!("`{name}` does not use wasm-bindgen"))?;
    table(&module, &guest.processed(), starts)
}

fn table(module: &str, golden: &Path, starts: &[&str]) -> Result<String> {
    let lines = tree::read(golden)?;
    for start in starts {
        let one = lines.lines().any(|line| is_called(line, start));
        ensure!(one, "no row's name starts with `{start}`");
    }
    let mut rows = String::new();
    for line in lines.lines() {
        if !starts.is_empty() && !starts.iter().any(|start| is_called(line, start)) {
            continue;
        }
        let mut parts = line.splitn(3, ' ');
        let mut part = || escape(parts.next().unwrap_or_default());
        let (direction, name, ty) = (part(), part(), part());
        rows += &format!(
            "<tr><td>{direction}</td><td><code>{name}</code></td><td><code>{ty}</code></td></tr>\n"
        );
    }
    let what = if starts.is_empty() {
        "What"
    } else {
        "Some of what"
    };
    Ok(format!(
        "<div class=\"table-wrapper\">\n<table class=\"signatures\">\n<caption>{what} <code>{module}</code> imports and exports</caption>\n\
         <thead><tr><th>Direction</th><th>Name</th><th>Type</th></tr></thead>\n\
         <tbody>\n{rows}</tbody>\n</table>\n</div>\n"
    ))
}

/// Whether the name in a `line` such as `export greet (func)` starts so.
fn is_called(line: &str, start: &str) -> bool {
    let name = line.split(' ').nth(1);
    name.is_some_and(|name| name.starts_with(start))
}
