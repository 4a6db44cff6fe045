//! The fenced code blocks of a page.

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

/// A fenced code block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fence {
    /// What stands behind the opening fence: `rust,no_run`.
    pub info: String,
    /// What stands between the fences.
    pub text: String,
    /// The block in the page's source, fences included.
    pub range: Range<usize>,
}

impl Fence {
    /// Whether `word` is one of the words behind the fence.
    pub fn has(&self, word: &str) -> bool {
        self.info.split([',', ' ']).any(|it| it == word)
    }
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

/// The Rust blocks of an expanded page, each once, in a form that skeptic
/// compiles, under headings that name its tests. What must not compile is left
/// to trybuild, what was generated is what rustc printed, and a file of a crate
/// compiles with its crate.
///
/// Skeptic adds no `main`, so a hidden one follows where a block has none. And
/// it finds no crate of `guests`, since Cargo gives no hash to the file of one
/// that is also a `cdylib`; so they come by way of `listings`. What a block takes
/// from other files of a project comes from the project's crate.
pub fn for_skeptic(expanded: &str, guests: &[String]) -> String {
    let mut page = String::new();
    let mut seen = BTreeSet::new();
    for fence in fences(expanded) {
        let words = ["compile_fail", "generated", "crate"];
        let other = words.iter().any(|word| fence.has(word));
        if !fence.has("rust") || other || !seen.insert(fence.text.clone()) {
            continue;
        }
        let first = fence.text.lines().next().unwrap_or_default();
        let mut code = fence.text.trim_end().to_owned();
        for guest in guests {
            let uses = [format!("{guest}::"), format!("use {guest} as _;")];
            if uses.iter().any(|it| code.contains(it)) {
                code += &format!("\n# use listings::{guest};");
            }
        }
        for path in siblings(&expanded[..fence.range.start], &code, guests) {
            code += &format!("\n# use {path};");
        }
        if !code.contains("fn main(") {
            code += "\n# fn main() {}";
        }
        page += &format!("## {}\n\n", first.trim_start_matches("//!"));
        page += &block(&fence.info, &code);
        page.push('\n');
    }
    page
}

/// What `code` takes from its own crate, as paths from elsewhere; `before` ends
/// with the name of its file.
fn siblings(before: &str, code: &str, guests: &[String]) -> Vec<String> {
    let file = before.rsplit_once("<code>listings/").map(|(_, rest)| rest);
    let folders = file.and_then(|rest| rest.split_once("/src/"));
    let Some((folders, _)) = folders else {
        return Vec::new();
    };
    let name = folders.rsplit('/').next().unwrap_or(folders);
    let guest = guests.iter().any(|guest| guest == name);
    let place = if guest { "listings::" } else { "" };
    let modules = code.split("use crate::").skip(1).map(|rest| {
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_');
        &rest[..end.unwrap_or(rest.len())]
    });
    // A guest of the module's own name is there already.
    let modules = modules.filter(|&module| !(guest && module == name));
    let modules = modules.map(|module| format!("{place}{name}::{module}"));
    modules.collect()
}
