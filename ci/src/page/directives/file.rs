//! `{{#file CHAPTER/PATH}}`: a whole file of a crate that guests are made with,
//! under the name that it has in a reader's project.

use std::path::Path;

use anyhow::{Result, bail};

use crate::page::include::Include;
use crate::page::usage;

pub(in crate::page) fn render(root: &Path, path: &str) -> Result<String> {
    let file = root.join("listings").join(path);
    let name = format!("listings/{path}");
    // Its crate compiles it; alone it would not.
    let info = match path.rsplit_once('.') {
        Some((_, "rs")) => "rust,crate",
        Some((_, "js")) => "javascript",
        _ => bail!("`{path}` is neither Rust nor JavaScript"),
    };
    let anchor = None;
    let text = Include { file, anchor }.text()?;
    Ok(usage::file(&name, info, &text))
}
