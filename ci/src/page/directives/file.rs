//! `{{#file CHAPTER/PATH}}`: a whole file of a crate that guests are made with,
//! under the name that it has in a reader's project.

use anyhow::{Result, bail};

use crate::page::context::Context;
use crate::page::expanded::Page;

pub(super) fn render(context: &Context<'_>, arguments: &[&str], page: &mut Page) -> Result<()> {
    let path = arguments[0];
    let name = format!("listings/{path}");
    // Its crate compiles it; alone it would not.
    let info = match path.rsplit_once('.') {
        Some((_, "rs")) => "rust,crate",
        Some((_, "js")) => "javascript",
        _ => bail!("`{path}` is neither Rust nor JavaScript"),
    };
    let listings = context.listings;
    let text = listings.text(&listings.tree.path(&name))?;
    page.show(&name, info, text.trim_end());
    Ok(())
}
