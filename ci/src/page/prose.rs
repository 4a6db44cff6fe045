//! The words of a page that its author wrote.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// How many words of prose `markdown` has: code, directives and HTML are none.
pub fn count_words(markdown: &str) -> usize {
    let mut prose = String::new();
    let mut code = false;
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::CodeBlock(_)) => code = true,
            Event::End(TagEnd::CodeBlock) => code = false,
            Event::Text(text) | Event::Code(text) if !code => prose += &text,
            Event::SoftBreak | Event::HardBreak | Event::End(_) => prose.push(' '),
            _ => {}
        }
    }
    let words = prose.split_whitespace();
    let mut directive = false;
    words
        .filter(|word| {
            directive |= word.starts_with("{{#");
            let is_prose = !directive && word.contains(char::is_alphanumeric);
            // Within a sentence, a comma or a full stop may follow.
            directive &= !word.contains("}}");
            is_prose
        })
        .count()
}

/// The first paragraph of `markdown` as plain text on one line: what the page is about.
pub fn first_paragraph(markdown: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::Paragraph) => inside = true,
            Event::End(TagEnd::Paragraph) => return text,
            Event::Text(part) | Event::Code(part) if inside => text += &part,
            Event::SoftBreak | Event::HardBreak if inside => text.push(' '),
            _ => {}
        }
    }
    text
}
