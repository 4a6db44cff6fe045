//! `{{#figure KIND CHAPTER/NAME}}`: drawings of what golden files say.

use anyhow::{Result, bail};

use super::context::Context;
use super::expanded::Page;

mod arrow;
mod cells;
mod column;
mod columns;
mod layout;
mod memories;
mod placing;
mod pointer;
mod structs;
mod svg;

pub(super) fn render(context: &Context<'_>, arguments: &[&str], page: &mut Page) -> Result<()> {
    let figure = match *arguments {
        ["memories", id] => memories::figure(context.listings, id)?,
        ["layout", id] => layout::figure(context.listings, id)?,
        [kind, ..] => bail!("no figure `{kind}`; there are `layout`, `memories`"),
        [] => bail!("it names no figure"),
    };
    page.write(&figure);
    Ok(())
}
