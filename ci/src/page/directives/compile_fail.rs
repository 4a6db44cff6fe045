//! `{{#compile_fail CHAPTER/CASE}}`: a source and the compiler's answer.

use std::path::Path;

use anyhow::{Context, Result};

use crate::listings::chapter::Chapter;
use crate::listings::tree;
use crate::page::directive::split;
use crate::page::fence::block;

pub(in crate::page) fn render(root: &Path, id: &str) -> Result<String> {
    let (chapter, case) = split(id)?;
    let chapter = Chapter::find(root, chapter)?;
    let found = chapter
        .compile_fail
        .iter()
        .find(|it| tree::stem(it) == case);
    let source = found.with_context(|| {
        let cases: Vec<String> = chapter
            .compile_fail
            .iter()
            .map(|it| tree::stem(it))
            .collect();
        format!(
            "no case `{case}` in `{}`; there are {cases:?}",
            chapter.name
        )
    })?;
    let code = tree::read(source)?;
    let answer = tree::read(&source.with_extension("stderr"))?;
    Ok(format!(
        "<div class=\"compile-fail\" id=\"{chapter}-{case}\">\n\
         <p class=\"file\">Does not compile: <code>{file}</code></p>\n\n\
         {code}\n\
         <p class=\"file\">What rustc says: {kind}</p>\n\n\
         {answer}\n\
         </div>\n",
        chapter = chapter.name,
        file = tree::relative(source),
        kind = kind(&answer),
        code = block("rust,compile_fail", code.trim_end()),
        answer = block("text", answer.trim_end()),
    ))
}

/// What refuses the case: the language itself, or a lint that it denies.
fn kind(answer: &str) -> &'static str {
    if answer.contains("note: the lint level is defined here") {
        "a lint, which the listing denies"
    } else {
        "an error"
    }
}
