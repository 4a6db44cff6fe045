//! What a drawing is on a page, and what it says when it can't be drawn.

use anyhow::Result;

use crate::fixture::{self, Copy};
use crate::{contains, error, expand};

pub const MOTTO: &str = "listings/confusion/examples/motto.txt";
pub const ONE: &str = "memories confusion/motto";
pub const BOTH: &str = "memories confusion/mottos";

/// The fixture with these texts in the place of its files'.
fn with(files: &[(&str, &str)]) -> Result<Copy> {
    let copy = fixture::copy("memories")?;
    for (path, text) in files {
        copy.write(path, text)?;
    }
    Ok(copy)
}

/// What `{{#figure asked}}` draws with these files.
pub fn figure(asked: &str, files: &[(&str, &str)]) -> Result<String> {
    let copy = with(files)?;
    Ok(expand(&copy.listings()?, &format!("{{{{#figure {asked}}}}}"))?.markdown)
}

fn refused(asked: &str, files: &[(&str, &str)]) -> Result<String> {
    let copy = with(files)?;
    Ok(error(
        &copy.listings()?,
        &format!("{{{{#figure {asked}}}}}"),
    ))
}

#[test]
fn a_figure_that_leads_nowhere_says_what_there_is() -> Result<()> {
    for (asked, says) in [
        (
            "sketch confusion",
            "no figure `sketch`; there are `layout`, `memories`",
        ),
        (
            "memories confusion/none",
            "there are [\"layout\", \"motto\", \"mottos\"]",
        ),
        (
            "memories none",
            "no chapter `none`; there are [\"confusion\"]",
        ),
        (
            "layout confusion/motto",
            "`listings/confusion/examples/motto.txt:1` is `motto() = 1048580`: expected `NAME: \
             size N",
        ),
    ] {
        let error = refused(asked, &[])?;
        assert!(error.contains(says), "{asked}: {error}");
    }
    let copy = fixture::copy("memories")?;
    for extension in ["toml", "txt", "js", "native.txt", "firefox.txt"] {
        copy.remove(&format!("listings/confusion/examples/layout.{extension}"))?;
    }
    copy.remove("listings/confusion/examples/layout_native.rs")?;
    let none = error(&copy.listings()?, "{{#figure layout confusion}}");
    let says = "no example `layout` in `confusion`; there are [\"motto\", \"mottos\"]";
    assert!(none.contains(says), "{none}");
    let none = refused(ONE, &[(MOTTO, "motto() = 12\n")])?;
    assert!(
        none.contains("`confusion/motto` prints no number that is an address"),
        "{none}"
    );
    let map = refused(ONE, &[("listings/confusion/sender/memory.txt", "stack\n")])?;
    let says =
        "`listings/confusion/sender/memory.txt` is not a map of a memory: expected `stack …`";
    assert!(map.contains(says), "{map}");
    Ok(())
}

#[test]
fn a_figure_is_one_line_of_html_with_a_text_alternative() -> Result<()> {
    let page = figure(ONE, &[])?;
    let lines: Vec<&str> = page.lines().filter(|line| line.contains("<svg")).collect();
    assert!(
        matches!(lines[..], [line] if line.contains("</figcaption>")),
        "{page}"
    );
    contains(
        &page,
        &[
            "role=\"img\" aria-label=\"Memory of sender.wasm: stack from 0 to 1048576, statics \
             from 1048576 to 1049000, heap from 1049008; the memory ends at 1114112 until it \
             grows. motto() 1048580 leads into the statics of sender.wasm.\"",
            "<figcaption>The memory of <code>sender.wasm</code>",
        ],
    );
    assert!(!page.contains("style") && !page.contains(" id="), "{page}");
    Ok(())
}

#[test]
fn what_a_program_prints_is_escaped() -> Result<()> {
    let page = figure(ONE, &[(MOTTO, "<b>\"x\" & 1048580\n")])?;
    contains(&page, &["&lt;b&gt;&quot;x&quot; &amp; 1048580 leads"]);
    assert!(!page.contains("<b>"), "{page}");
    Ok(())
}
