//! What is read from a page's text: its words, links and fences.

use ci::page::{self, count_words};

#[test]
fn prose_is_counted_and_nothing_else() {
    let page = "# Two words\n\nThree *more* words, {{#example a/b}}\n\n```rust\nlet none = 0;\n```\n\n\
                <details>\n<summary>no</summary>\n\n| in | cells |\n|---|---|\n| `one` | - |\n\n</details>\n";
    assert_eq!(count_words(page), 2 + 3 + 3);
    assert_eq!(count_words("{{#figure layout a/b}} after\n\n- item\n"), 2);
}

#[test]
fn links_and_ids_are_found() {
    let page =
        "# What `it` does\n\n[a](b.md#c) ![d](e.svg) [f](https://g.example/)\n\n<p id=\"h\"></p>\n";
    let links = page::links(page).into_iter();
    let links: Vec<String> = links.map(|(link, _)| link).collect();
    assert_eq!(links, ["b.md#c", "e.svg"]);
    assert_eq!(Vec::from_iter(page::ids(page)), ["h", "what-it-does"]);
}

#[test]
fn fences_are_found_with_their_words_and_places() {
    let page = "a\n\n```rust,no_run\nlet x = 1;\n```\n\n~~~~js\n```\n~~~~\n";
    let fences = page::fences(page);
    let parts: Vec<(&str, &str)> = fences.iter().map(|it| (&*it.info, &*it.text)).collect();
    assert_eq!(parts, [("rust,no_run", "let x = 1;\n"), ("js", "```\n")]);
    assert!(page[fences[1].range.clone()].starts_with("~~~~js"));
    assert!(fences[0].has_word("no_run") && !fences[0].has_word("no"));
}
