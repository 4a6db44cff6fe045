//! `{{#ref CHAPTER/NAME}}`: a link to an example, by its number.

use anyhow::{Context as _, Result};

use crate::page::context::Context;
use crate::page::directive::calls;
use crate::page::expanded::Page;

pub(super) fn render(context: &Context<'_>, arguments: &[&str], page: &mut Page) -> Result<()> {
    let (listings, id) = (context.listings, arguments[0]);
    let (chapter, _) = listings.example(id)?;
    let dom = id.replace('/', "-");
    if let Some(number) = number(context, context.source, id)? {
        page.write(&format!("[Example {number}](#{dom})"));
        return Ok(());
    }
    let file = format!("{}.md", chapter.name);
    let source = listings
        .tree
        .read(&listings.tree.path("book").join(&file))?;
    let number = number(context, &source, id)?;
    let number = number.with_context(|| format!("neither this page nor `{file}` shows `{id}`"))?;
    let title = source.lines().find_map(|line| line.strip_prefix("# "));
    let title = title.with_context(|| format!("`{file}` has no title"))?;
    page.write(&format!("[{title}, Example {number}]({file}#{dom})"));
    Ok(())
}

/// Which of the examples of a page with this `source` the example `id` is, from 1.
fn number(context: &Context<'_>, source: &str, id: &str) -> Result<Option<usize>> {
    let calls = calls(&context.listings.tree, context.path, source)?;
    let mut examples = calls.iter().filter(|call| call.name == "example");
    Ok(examples
        .position(|call| call.arguments == [id])
        .map(|at| at + 1))
}
