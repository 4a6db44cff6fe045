//! `{{#signatures GUEST}}` and `{{#processed GUEST}}`: what a module imports and
//! exports, as it was linked or as wasm-bindgen's tool left it. Each `START` is the
//! start of the names of some rows; then only these are shown.

use std::path::Path;

use anyhow::{Context as _, Result, ensure};

use crate::page::context::Context;
use crate::page::expanded::Page;
use crate::page::html::escape;

pub(super) fn render_linked(
    context: &Context<'_>,
    arguments: &[&str],
    page: &mut Page,
) -> Result<()> {
    let guest = context.listings.guest(arguments[0])?;
    let table = table(
        context,
        &guest.module(),
        &guest.signatures(),
        &arguments[1..],
    )?;
    page.write(&table);
    Ok(())
}

pub(super) fn render_processed(
    context: &Context<'_>,
    arguments: &[&str],
    page: &mut Page,
) -> Result<()> {
    let guest = context.listings.guest(arguments[0])?;
    let bindings = guest.bindings();
    let [module, _] =
        bindings.with_context(|| format!("`{}` does not use wasm-bindgen", guest.name))?;
    let table = table(context, &module, &guest.processed_golden(), &arguments[1..])?;
    page.write(&table);
    Ok(())
}

fn table(context: &Context<'_>, module: &str, golden: &Path, starts: &[&str]) -> Result<String> {
    let lines = context.listings.text(golden)?;
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
