//! What becomes of a page's code: color, hidden lines, and the reader's copy.

use ci::book::highlight;
use ci::page;

const FENCE: &str = "before\n\n```rust\n# use std::slice;\n\nfn f(a: &[u8]) -> bool {\n    a < b\"\\x00\" // \"no\" string\n}\n```\n\nafter\n";

/// The page with its entities for newlines as newlines.
fn colored(markdown: &str) -> String {
    let page = highlight::page(markdown).expect("it can be colored");
    page.replace("&#10;", "\n")
}

#[test]
fn code_becomes_one_line_between_the_text() {
    let page = highlight::page(FENCE).expect("it can be colored");
    let lines: Vec<&str> = page.lines().filter(|line| !line.is_empty()).collect();
    assert_eq!(lines.len(), 3, "{page}");
    assert_eq!((lines[0], lines[2]), ("before", "after"));
    assert!(lines[1].starts_with("<pre><code class=\"language-rust\">"));
}

#[test]
fn tokens_are_colored_and_escaped() {
    let page = colored(FENCE);
    for part in [
        "<c-k>fn</c-k> <c-f>f</c-f>",
        "<c-t>u8</c-t>",
        "a &lt; ",
        "<c-c>// &quot;no&quot; string</c-c>",
    ] {
        assert!(page.contains(part), "no {part} in {page}");
    }
}

#[test]
fn a_token_of_several_lines_is_closed_on_each() {
    let page = colored("```rust\n/* one\ntwo */\n```\n");
    let each = "<c-c>/* one</c-c>\n<c-c>two */</c-c>\n";
    assert!(page.contains(each), "{page}");
}

#[test]
fn hidden_lines_are_there_and_hidden() {
    let page = colored(FENCE);
    let hidden = page
        .split_once("<span class=\"boring\">")
        .expect("one is hidden")
        .1;
    let (hidden, _) = hidden.split_once("\n</span>").expect("it ends");
    assert!(
        hidden.contains("slice") && !hidden.contains('#'),
        "{hidden}"
    );
}

#[test]
fn a_copy_holds_hidden_lines_and_no_marks() {
    let markdown =
        "```rust,no_run\n#![no_std]\n# use std::slice;\n#\n#[inline]\nfn f() {}\n## x\n```\n";
    let fences = page::fences(markdown);
    assert_eq!(
        highlight::copied(&fences[0]),
        "#![no_std]\nuse std::slice;\n\n#[inline]\nfn f() {}\n# x\n"
    );
}

#[test]
fn other_languages_stay_as_they_are() {
    let page = colored("```text\n# <not hidden>\n```\n");
    let html = "<pre><code class=\"language-text\"># &lt;not hidden&gt;\n</code></pre>";
    assert!(page.contains(html), "{page}");
}

#[test]
fn every_grammar_colors() {
    for (language, code, part) in [
        ("javascript", "const a = `${1}`;", "<c-k>const</c-k>"),
        ("toml", "name = \"x\" # why", "<c-c># why</c-c>"),
    ] {
        let page = colored(&format!("```{language}\n{code}\n```\n"));
        assert!(page.contains(part), "{page}");
    }
}
