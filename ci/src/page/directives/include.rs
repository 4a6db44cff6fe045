//! `{{#include FILE}}`: a whole file of the listings; `FILE` is relative to the page.

use anyhow::Result;

use crate::listings::tree;
use crate::page::context::Context;
use crate::page::expanded::Page;

pub(super) fn render(context: &Context<'_>, arguments: &[&str], page: &mut Page) -> Result<()> {
    let listings = context.listings;
    let folder = context.path.parent().unwrap_or(context.path);
    let file = tree::join(folder, arguments[0]);
    let text = listings.text(&file)?.trim_end();
    page.write(text);
    if let Some(info) = context.fence {
        page.note(&listings.tree.relative(&file), false, info, text);
    }
    Ok(())
}
