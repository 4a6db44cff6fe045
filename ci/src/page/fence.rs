//! The fenced code blocks of a page.

use std::ops::{Range, RangeInclusive};

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

/// Words behind the fences of Rust that something else than skeptic checks: trybuild
/// (what must not compile), rustc itself (what it printed), the file's own crate.
/// Directives write them; people don't.
pub const CHECKED_ELSEWHERE: [&str; 3] = ["compile_fail", "generated", "crate"];

/// A fenced code block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fence {
    /// The words behind the opening fence: `rust,no_run`.
    pub info: String,
    /// The lines between the fences.
    pub text: String,
    /// The block in the page's source, fences included.
    pub range: Range<usize>,
}

impl Fence {
    /// Whether `word` is one of the words behind the fence.
    pub fn has_word(&self, word: &str) -> bool {
        has_word(&self.info, word)
    }

    /// The lines that are in sight at once, counted from 1, where not all are: behind the
    /// fence stands `shows=3-8+12-20`.
    pub fn lines_in_sight(&self) -> Option<Vec<RangeInclusive<usize>>> {
        let mut words = self.info.split(',');
        let spans = words.find_map(|word| word.strip_prefix("shows="))?;
        let span = |span: &str| {
            let (start, end) = span.split_once('-')?;
            Some(start.parse().ok()?..=end.parse().ok()?)
        };
        spans.split('+').map(span).collect()
    }
}

/// Whether `word` is one of the words `info` behind a fence.
pub(super) fn has_word(info: &str, word: &str) -> bool {
    info.split([',', ' ']).any(|it| it == word)
}

/// The fenced blocks of `markdown`, in order. An indented block counts as one
/// without a word behind its fence.
pub fn fences(markdown: &str) -> Vec<Fence> {
    let mut fences: Vec<Fence> = Vec::new();
    let mut inside = false;
    for (event, range) in Parser::new(markdown).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                inside = true;
                let info = match kind {
                    CodeBlockKind::Fenced(info) => info.into_string(),
                    CodeBlockKind::Indented => String::new(),
                };
                let text = String::new();
                fences.push(Fence { info, text, range });
            }
            Event::Text(text) if inside => {
                if let Some(fence) = fences.last_mut() {
                    fence.text += &text;
                }
            }
            Event::End(TagEnd::CodeBlock) => inside = false,
            _ => {}
        }
    }
    fences
}

/// A fenced block of `code`; the fence is longer than any in the code.
pub(super) fn block(info: &str, code: &str) -> String {
    let mut fence = String::from("```");
    while code.contains(&fence) {
        fence.push('`');
    }
    format!("{fence}{info}\n{code}\n{fence}\n")
}
