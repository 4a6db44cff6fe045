//! Colors the code of a page while the book is built, so that no browser has to.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::{LazyLock, Mutex};

use anyhow::{Context, Result, anyhow};
use tree_sitter_highlight::{HighlightConfiguration, HighlightEvent, Highlighter};

use crate::page::{self, Fence, escape};
use crate::process::lock;

/// The grammars' names of what is colored, and the letters by which `page.css`
/// knows them: `<c-k>` weighs half of a `span` with a class.
const CLASSES: [(&str, &str); 12] = [
    ("comment", "c"),
    ("keyword", "k"),
    ("attribute", "c"),
    ("string", "s"),
    ("escape", "s"),
    ("number", "n"),
    ("constant", "n"),
    ("type", "t"),
    ("constructor", "t"),
    ("function", "f"),
    ("property.definition", "t"),
    ("variable.builtin", "k"),
];

/// Around lines that are out of sight until the reader asks for them.
const FOLD: (&str, &str) = (
    "<span class=\"fold\"><span class=\"boring\">",
    "</span></span>",
);

type Grammars = BTreeMap<&'static str, HighlightConfiguration>;

/// What can be colored, by the word behind a fence.
static GRAMMARS: LazyLock<Result<Grammars>> = LazyLock::new(|| {
    let rust = HighlightConfiguration::new(
        tree_sitter_rust::LANGUAGE.into(),
        "rust",
        tree_sitter_rust::HIGHLIGHTS_QUERY,
        "",
        "",
    )?;
    let javascript = HighlightConfiguration::new(
        tree_sitter_javascript::LANGUAGE.into(),
        "javascript",
        tree_sitter_javascript::HIGHLIGHT_QUERY,
        "",
        "",
    )?;
    let toml = HighlightConfiguration::new(
        tree_sitter_toml_ng::LANGUAGE.into(),
        "toml",
        tree_sitter_toml_ng::HIGHLIGHTS_QUERY,
        "",
        "",
    )?;
    let mut grammars = BTreeMap::from([("rust", rust), ("javascript", javascript), ("toml", toml)]);
    for grammar in grammars.values_mut() {
        grammar.configure(&CLASSES.map(|(name, _)| name));
    }
    Ok(grammars)
});

/// What has been colored, by fence: `cargo ci serve` renders the same blocks again and
/// again.
static COLORED: Mutex<BTreeMap<(String, String), String>> = Mutex::new(BTreeMap::new());

/// The page `markdown` with each of its fences as colored HTML, one line long:
/// in Markdown a blank line would end it.
pub fn page(markdown: &str) -> Result<String> {
    let mut colored = String::new();
    let mut rest = 0;
    for fence in page::fences(markdown) {
        let html = colored_block(&fence);
        let html = html.with_context(|| format!("cannot color a block of `{}`", fence.info))?;
        colored += &markdown[rest..fence.range.start];
        colored += &html.replace('\n', "&#10;");
        colored.push('\n');
        rest = fence.range.end;
    }
    Ok(colored + &markdown[rest..])
}

/// What a reader gets who copies the block of `fence`: all lines, also those
/// that are hidden.
pub fn copied(fence: &Fence) -> String {
    let lines = split(language(fence), &fence.text);
    lines.iter().map(|(_, line)| format!("{line}\n")).collect()
}

/// One block of code, as it was colored before or as it is colored now.
fn colored_block(fence: &Fence) -> Result<String> {
    let key = (fence.info.clone(), fence.text.clone());
    if let Some(html) = lock(&COLORED).get(&key) {
        return Ok(html.clone());
    }
    let html = block(fence)?;
    lock(&COLORED).insert(key, html.clone());
    Ok(html)
}

/// One block of code.
fn block(fence: &Fence) -> Result<String> {
    let language = language(fence);
    let split = split(language, &fence.text);
    let in_sight = fence.lines_in_sight();
    let mut html = String::new();
    let mut folds = false;
    for (at, (line, (hides, _))) in lines(language, &copied(fence))?
        .iter()
        .zip(split)
        .enumerate()
    {
        let shows = |span: &RangeInclusive<usize>| span.contains(&(at + 1));
        let hides = hides
            || in_sight
                .as_ref()
                .is_some_and(|spans| !spans.iter().any(shows));
        if hides != folds {
            html += if hides { FOLD.0 } else { FOLD.1 };
            folds = hides;
        }
        html += &format!("{line}\n");
    }
    if folds {
        html += FOLD.1;
    }
    let language = escape(language);
    Ok(format!(
        "<pre><code class=\"language-{language}\">{html}</code></pre>"
    ))
}

fn language(fence: &Fence) -> &str {
    fence.info.split([',', ' ']).next().unwrap_or_default()
}

/// The lines of `code` without marks, and whether each is hidden. In Rust,
/// those are hidden that start with `# `, and `##` stands for `#`: rustdoc's rule.
fn split<'a>(language: &str, code: &'a str) -> Vec<(bool, &'a str)> {
    let lines = code.trim_end().lines();
    let rust = language == "rust";
    lines
        .map(|line| match line.trim_start().strip_prefix('#') {
            Some("") if rust => (true, ""),
            Some(rest) if rust && rest.starts_with(' ') => (true, &rest[1..]),
            Some(rest) if rust && rest.starts_with('#') => (false, rest),
            _ => (false, line),
        })
        .collect()
}

/// The lines of `code` as HTML, each complete in itself.
fn lines(language: &str, code: &str) -> Result<Vec<String>> {
    let grammars = GRAMMARS.as_ref();
    let grammars = grammars.map_err(|error| anyhow!("a grammar is broken: {error:#}"))?;
    let Some(grammar) = grammars.get(language) else {
        return Ok(code.lines().map(escape).collect());
    };
    let mut lines = vec![String::new()];
    let mut classes = Vec::new();
    let mut highlighter = Highlighter::new();
    for event in highlighter.highlight(grammar, code.as_bytes(), None, None, |_| None)? {
        match event? {
            HighlightEvent::HighlightStart(name) => classes.push(CLASSES[name.0].1),
            HighlightEvent::HighlightEnd => drop(classes.pop()),
            HighlightEvent::Source { start, end } => {
                for (i, part) in code[start..end].split('\n').enumerate() {
                    if i > 0 {
                        lines.push(String::new());
                    }
                    let line = lines.last_mut().expect("it starts with one");
                    match classes.last() {
                        Some(class) if !part.trim().is_empty() => {
                            *line += &format!("<c-{class}>{}</c-{class}>", escape(part));
                        }
                        _ => *line += &escape(part),
                    }
                }
            }
        }
    }
    lines.pop(); // behind the last newline
    // Neighbors of one color are one element.
    for (_, class) in CLASSES {
        let between = format!("</c-{class}> <c-{class}>");
        for line in &mut lines {
            *line = line.replace(&between, " ");
        }
    }
    Ok(lines)
}
