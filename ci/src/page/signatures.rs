//! `{{#signatures GUEST}}`: what the linked module imports and exports.

use std::path::Path;

use anyhow::{Context, Result};

use super::escape;
use crate::chapter::Chapter;
use crate::tree;

pub(super) fn render(root: &Path, name: &str) -> Result<String> {
    let chapters = Chapter::all(root)?;
    let mut guests = chapters.iter().flat_map(|chapter| &chapter.guests);
    let guest = guests
        .find(|guest| guest.name == name)
        .with_context(|| format!("no guest `{name}`"))?;
    let mut rows = String::new();
    for line in tree::read(&guest.signatures())?.lines() {
        let mut parts = line.splitn(3, ' ');
        let mut part = || escape(parts.next().unwrap_or_default());
        let (direction, name, ty) = (part(), part(), part());
        rows += &format!(
            "<tr><td>{direction}</td><td><code>{name}</code></td><td><code>{ty}</code></td></tr>\n"
        );
    }
    Ok(format!(
        "<div class=\"table-wrapper\">\n<table class=\"signatures\">\n<caption>What <code>{}</code> imports and exports</caption>\n\
         <thead><tr><th>Direction</th><th>Name</th><th>Type</th></tr></thead>\n\
         <tbody>\n{rows}</tbody>\n</table>\n</div>\n",
        guest.module()
    ))
}
