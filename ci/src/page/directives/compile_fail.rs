//! `{{#compile_fail CHAPTER/NAME}}`: a source and the compiler's answer.

use anyhow::{Context as _, Result};

use crate::listings::tree;
use crate::page::context::Context;
use crate::page::expanded::Page;
use crate::page::fence::block;
use crate::page::html::inline;

pub(super) fn render(context: &Context<'_>, arguments: &[&str], page: &mut Page) -> Result<()> {
    let listings = context.listings;
    let parts = arguments[0].split_once('/');
    let (chapter, name) =
        parts.with_context(|| format!("`{}` should be `CHAPTER/NAME`", arguments[0]))?;
    let chapter = listings.chapter(chapter)?;
    let found = chapter
        .compile_fail
        .iter()
        .find(|it| tree::stem(it) == name);
    let source = found.with_context(|| {
        let names = chapter.compile_fail.iter().map(|it| tree::stem(it));
        let names = Vec::from_iter(names);
        format!(
            "no case `{name}` in `{}`; there are {names:?}",
            chapter.name
        )
    })?;
    let code = listings.text(source)?;
    let answer = listings.text(&source.with_extension("stderr"))?;
    page.write(&format!(
        "<div class=\"compile-fail\" id=\"{chapter}-{name}\">\n\
         <p class=\"file\">Does not compile: <code>{file}</code></p>\n\n\
         {code}\n\
         <details class=\"answer\">\n<summary>{first}</summary>\n\n\
         <p class=\"file\">What rustc says: {kind}</p>\n\n\
         {answer}\n\
         </details>\n</div>\n",
        chapter = chapter.name,
        file = listings.tree.relative(source),
        first = inline(answer.lines().next().unwrap_or_default()),
        kind = kind(answer),
        code = block("rust,compile_fail", code.trim_end()),
        answer = block("text", answer.trim_end()),
    ));
    Ok(())
}

/// What refuses the case: the language itself, or a lint that it denies.
fn kind(answer: &str) -> &'static str {
    if answer.contains("note: the lint level is defined here") {
        "a lint, which the listing denies"
    } else {
        "an error"
    }
}
