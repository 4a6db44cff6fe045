//! `{{#signatures GUEST}}` and `{{#processed GUEST}}`: what a module imports and
//! exports, as it was linked or as wasm-bindgen's tool left it.

use std::path::Path;

use anyhow::{Context, Result};

use super::escape;
use crate::chapter::Chapter;
use crate::tree;

pub(super) fn render(root: &Path, name: &str) -> Result<String> {
    let guest = Chapter::guest(root, name)?;
    table(&guest.module(), &guest.signatures())
}

pub(super) fn processed(root: &Path, name: &str) -> Result<String> {
    let guest = Chapter::guest(root, name)?;
    let bindings = guest.bindings();
    let [module, _] = bindings.with_context(|| format!("`{name}` does not use wasm-bindgen"))?;
    table(&module, &guest.processed())
}

fn table(module: &str, golden: &Path) -> Result<String> {
    let mut rows = String::new();
    for line in tree::read(golden)?.lines() {
        let mut parts = line.splitn(3, ' ');
        let mut part = || escape(parts.next().unwrap_or_default());
        let (direction, name, ty) = (part(), part(), part());
        rows += &format!(
            "<tr><td>{direction}</td><td><code>{name}</code></td><td><code>{ty}</code></td></tr>\n"
        );
    }
    Ok(format!(
        "<div class=\"table-wrapper\">\n<table class=\"signatures\">\n<caption>What <code>{module}</code> imports and exports</caption>\n\
         <thead><tr><th>Direction</th><th>Name</th><th>Type</th></tr></thead>\n\
         <tbody>\n{rows}</tbody>\n</table>\n</div>\n"
    ))
}
