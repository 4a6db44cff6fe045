//! What the drawings of structs hold, and which structs are refused.

use anyhow::Result;
use ci::listings::Listings;

use crate::{contains, error, expand, fixture};

/// The listings with an example that prints `text`.
fn printing(text: &str) -> Result<Listings> {
    let copy = fixture::copy("directives")?;
    copy.write("listings/greetings/examples/layout.txt", text)?;
    copy.listings()
}

fn figure(text: &str) -> Result<String> {
    Ok(expand(&printing(text)?, "{{#figure layout greetings}}")?.markdown)
}

#[test]
fn fields_and_padding_are_drawn_byte_by_byte() -> Result<()> {
    let text = "Shape: size 16, align 8\n  is_square: offset 1, size 1\n  side: offset 8, size 8\n";
    let page = figure(text)?;
    contains(
        &page,
        &[
            "aria-label=\"Shape: size 16, align 8. is_square: offset 1, size 1. side: offset 8, \
             size 8. Padding: offset 0, size 1. Padding: offset 2, size 6.\"",
            ">pad</text>",
            ">6 bytes</text>",
            ">#1: is_square</text>",
            "Every host; hatched bytes are padding",
        ],
    );
    assert_eq!(page.matches("\"drawing-offset\"").count(), 16, "{page}");
    let fields = page.matches("<rect class=\"drawing-field\"").count();
    let padding = page.matches("<rect class=\"drawing-padding\"").count();
    assert_eq!((fields, padding), (2, 2), "{page}");
    Ok(())
}

#[test]
fn rows_that_repeat_are_left_out() -> Result<()> {
    let text = "Page: size 4100, align 4\n  len: offset 0, size 4\n  data: offset 4, size 4096\n";
    let page = figure(text)?;
    let parts = [
        "⋮ 4072 more bytes of data",
        ">8</text>",
        ">4088</text>",
        ">4099</text>",
    ];
    contains(&page, &parts);
    assert!(!page.contains(">16</text>"), "{page}");
    Ok(())
}

#[test]
fn what_a_program_prints_is_escaped() -> Result<()> {
    let page = figure("Vec<u8>: size 0, align 1\n")?;
    contains(&page, &[">Vec&lt;u8&gt;: 0 bytes, aligned to 1</text>"]);
    assert!(!page.contains("<u8>"), "{page}");
    Ok(())
}

#[test]
fn hosts_that_differ_have_drawings_of_their_own() -> Result<()> {
    let copy = fixture::copy("memories")?;
    let examples = "listings/confusion/examples";
    copy.write(
        &format!("{examples}/layout.native.txt"),
        "Text: size 16, align 8\n",
    )?;
    copy.write(
        &format!("{examples}/layout.firefox.txt"),
        "Text: size 8, align 4\n",
    )?;
    copy.write(&format!("{examples}/layout.txt"), "Text: size 8, align 4\n")?;
    let page = expand(&copy.listings()?, "{{#figure layout confusion}}")?.markdown;
    contains(
        &page,
        &[
            "<figcaption>Host: native; hatched",
            "<figcaption>Hosts: Chromium, Firefox, WebKitGTK, Node, Deno; hatched",
        ],
    );
    assert_eq!(page.matches("<figure").count(), 2, "{page}");
    Ok(())
}

#[test]
fn a_layout_that_cannot_be_is_refused_with_its_place() -> Result<()> {
    for (text, says) in [
        ("", "layout.txt` tells of no struct"),
        (
            "  a: offset 0, size 1\n",
            "layout.txt:1` is `  a: offset 0, size 1`: a field before any struct",
        ),
        ("A: size 8\n", "expected `NAME: size N, align N`"),
        ("A: size 8, align +4\n", "expected `NAME: size N, align N`"),
        ("A: size 8, align 3\n", "3 is no alignment"),
        ("A: size 6, align 4\n", "6 is none of 4"),
        (
            "A: size 4294967296, align 4\n",
            "more than 65536 bytes are not drawn",
        ),
        (
            "A: size 8, align 4\n a: offset 0, size 4\n",
            "layout.txt:2` is ` a: offset 0, size 4`",
        ),
        (
            "A: size 8, align 4\n  a: offset 0\n",
            "expected `NAME: offset N, size N`",
        ),
        (
            "A: size 8, align 4\n  a: offset 6, size 4\n",
            "the field `a` ends past the 8 bytes of `A`",
        ),
        (
            "A: size 8, align 4\n  a: offset 18446744073709551615, size 4\n",
            "ends past",
        ),
        (
            "A: size 8, align 4\n  a: offset 0, size 4\n  b: offset 3, size 4\n",
            "layout.txt:3` is `  b: offset 3, size 4`: the fields `a` and `b` overlap",
        ),
        (
            "A: size 8, align 4\n  a: offset 0, size 4\n  a: offset 4, size 4\n",
            "a second field `a`",
        ),
    ] {
        let error = error(&printing(text)?, "{{#figure layout greetings}}");
        assert!(error.contains(says), "{text}: {error}");
    }
    Ok(())
}
