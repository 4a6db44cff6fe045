//! What counts as a word of a page.

use ci::page;

#[test]
fn prose_is_counted_and_nothing_else() {
    let page = "# Two words\n\nThree *more* words, {{#example a/b}}\n\n```rust\nlet none = 0;\n```\n\n\
                <details>\n<summary>no</summary>\n\n| in | cells |\n|---|---|\n| `one` | - |\n\n</details>\n";
    assert_eq!(page::words(page), 2 + 3 + 3);
    assert_eq!(page::words("{{#figure layout a/b}} after\n\n- item\n"), 2);
}
