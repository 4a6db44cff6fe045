//! What the figures draw, and what they say when they can't.

use anyhow::Result;
use ci::listings::report::Report;
use ci::page;
use tempfile::TempDir;

mod files;

const SENDER: &str = "stack 0..1048576\nstatics 1048576..1049000\nheap 1049008\npages 17\n";
const RECEIVER: &str = "stack 0..1048576\nstatics 1048576..1052000\nheap 1052000\npages 17\n";

/// A tree with a chapter of two guests, and in it these files.
fn tree(files: &[(&str, &str)]) -> Result<TempDir> {
    let tree = TempDir::new()?;
    let manifest = |name: &str| format!("name = \"{name}\" # \"cdylib\"\n");
    let paths = ["sender", "receiver"].map(|it| format!("{it} = {{ path = \"confusion/{it}\" }}"));
    let mut all = vec![
        ("../../Cargo.toml", "\"listings/confusion\"\n".into()),
        ("../Cargo.toml", paths.join("\n")),
        ("Cargo.toml", "name = \"confusion\"\n".into()),
        ("sender/Cargo.toml", manifest("sender")),
        ("sender/memory.txt", SENDER.into()),
        ("receiver/Cargo.toml", manifest("receiver")),
        ("receiver/memory.txt", RECEIVER.into()),
    ];
    all.extend(files.iter().map(|(path, text)| (*path, text.to_string())));
    files::write(&tree.path().join("listings/confusion"), &all)?;
    Ok(tree)
}

/// What the page gets for `{{#figure asked}}`.
fn figure(asked: &str, files: &[(&str, &str)]) -> Result<String> {
    let tree = tree(files)?;
    let page = tree.path().join("book/confusion.md");
    let source = format!("{{{{#figure {asked}}}}}");
    page::expand(tree.path(), &page, &source, &Report::default())
}

fn error(asked: &str, files: &[(&str, &str)]) -> String {
    match figure(asked, files) {
        Ok(drawn) => panic!("`{asked}` became {drawn}"),
        Err(error) => format!("{error:#}"),
    }
}

/// The files of an example that prints `transcript` natively.
fn layout(transcript: &str) -> [(&str, &str); 2] {
    [
        ("examples/layout_native.rs", ""),
        ("examples/layout.txt", transcript),
    ]
}

/// The files of an example that loads these modules and prints
/// `transcript` in browsers.
fn memories<'a>(program: &'a str, transcript: &'a str) -> [(&'a str, &'a str); 2] {
    [
        ("examples/motto.js", program),
        ("examples/motto.txt", transcript),
    ]
}

const ONE: &str = "fetch(\"sender.wasm\")";
const BOTH: &str = "fetch(\"sender.wasm\"); fetch(\"receiver.wasm\")";

/// The heights of the elements of a `class`, in order.
fn heights(page: &str, class: &str) -> Vec<i64> {
    let elements = page.split('<').filter(|it| it.contains(class));
    let height = |element: &str| {
        let (_, rest) = element.split_once(" y=\"").or(element.split_once(","))?;
        let end = rest.find(|c: char| !c.is_ascii_digit())?;
        rest[..end].parse().ok()
    };
    elements.filter_map(height).collect()
}

fn contains(page: &str, parts: &[&str]) {
    for part in parts {
        assert!(page.contains(part), "{part}\nis not in\n{page}");
    }
}

#[test]
fn a_figure_that_leads_nowhere_says_what_there_is() {
    let files = memories(ONE, "motto() = 1048580\n");
    for (asked, says) in [
        (
            "sketch confusion",
            "no figure `sketch`; there are `layout`, `memories`",
        ),
        ("memories", "takes a kind and"),
        ("memories confusion / motto", "takes a kind and"),
        ("memories confusion/none", "there are [\"motto\"]"),
        ("memories none", "there are [\"confusion\"]"),
        (
            "layout confusion",
            "no example `layout` in `confusion`; there are [\"motto\"]",
        ),
        (
            "layout confusion/motto",
            "motto.txt:1` is `motto() = 1048580`: expected `NAME: size N",
        ),
    ] {
        let error = error(asked, &files);
        assert!(error.contains(says), "{asked}: {error}");
    }
    let none = error("memories confusion/motto", &memories(ONE, "motto() = 12\n"));
    assert!(
        none.contains("prints no number that is an address"),
        "{none}"
    );
    let map = error("memories confusion", &[("sender/memory.txt", "stack\n")]);
    assert!(
        map.contains("sender/memory.txt` is no map of a memory"),
        "{map}"
    );
}

#[test]
fn a_figure_is_one_line_of_html_with_a_text_alternative() -> Result<()> {
    let page = figure(
        "memories confusion/motto",
        &memories(ONE, "motto() = 1048580\n"),
    )?;
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
fn two_guests_of_one_memory_are_drawn_as_such() -> Result<()> {
    let caption = "<figcaption>What <code>receiver.wasm</code> and <code>sender.wasm</code> put where \
                   in the one memory that they import";
    let import = "import host.memory memory of 17 pages\n";
    let mut files = memories(BOTH, "at 1048580\n").to_vec();
    files.push(("sender/signatures.txt", import));
    files.push(("receiver/signatures.txt", import));
    contains(&figure("memories confusion/motto", &files)?, &[caption]);
    let receiver = "stack 2098160..3146736\nstatics 2097152..2098153\nheap 3146736\npages 49\n";
    let mut apart = files.clone();
    apart.push(("receiver/memory.txt", receiver));
    let apart = figure("memories confusion/motto", &apart)?;
    contains(
        &apart,
        &[
            "heap from 1049008; the memory ends at 3211264 until it grows",
            "at 1048580 leads into the statics of sender.wasm.",
        ],
    );
    assert!(!apart.contains("of receiver.wasm.\""), "{apart}");
    assert_eq!(apart.matches("drawing-head").count(), 1, "{apart}");
    let own = "import host.hi (func)\nexport memory memory of 17 pages\n";
    files.push(("receiver/signatures.txt", own));
    contains(
        &figure("memories confusion/motto", &files)?,
        &["<figcaption>The memories of <code>receiver.wasm</code> and"],
    );
    Ok(())
}

#[test]
fn one_column_for_each_memory_that_the_example_loads() -> Result<()> {
    let one = figure("memories confusion/motto", &memories(ONE, "at 1048580\n"))?;
    assert!(!one.contains("receiver"), "{one}");
    let both = figure("memories confusion/motto", &memories(BOTH, "at 1048580\n"))?;
    contains(
        &both,
        &["statics of sender.wasm", "statics of receiver.wasm"],
    );
    assert_eq!(both.matches("drawing-head").count(), 2, "{both}");
    let mut files = memories(BOTH, "at 3000000\n").to_vec();
    files.push((
        "receiver/memory.txt",
        "stack 0..8\nstatics 8..3000001\nheap 3000008\npages 60\n",
    ));
    let past = figure("memories confusion/motto", &files)?;
    contains(
        &past,
        &["growth of sender.wasm", "statics of receiver.wasm"],
    );
    let plain = figure("memories confusion", &[])?;
    contains(
        &plain,
        &["Memory of sender.wasm", "Memory of receiver.wasm"],
    );
    assert!(!plain.contains("drawing-head"), "{plain}");
    let third = [
        (
            "../Cargo.toml",
            "sender = { path = \"confusion/sender\" }\nreceiver = { path = \"confusion/receiver\" }\nthird = { path = \"confusion/third\" }",
        ),
        ("third/Cargo.toml", "name = \"third\" # \"cdylib\""),
        ("third/memory.txt", SENDER),
    ];
    let error = error("memories confusion", &third);
    assert!(error.contains("`confusion` has 3"), "{error}");
    Ok(())
}

#[test]
fn equal_addresses_stand_at_equal_heights() -> Result<()> {
    let page = figure("memories confusion/motto", &memories(BOTH, "at 1048580\n"))?;
    assert_eq!(page.matches("\"drawing-same\"").count(), 3, "{page}");
    let stacks = heights(&page, "\"drawing-stack");
    assert_eq!(stacks[0], stacks[1], "{page}");
    let statics = heights(&page, "\"drawing-statics");
    assert_eq!(statics[0], statics[1], "{page}");
    let heaps = heights(&page, "\"drawing-heap");
    assert!(
        heaps[0] > heaps[1],
        "the sender's is lower, and stands second: {page}"
    );
    let [pointer] = heights(&page, "\"drawing-arrow")[..] else {
        panic!("one arrow: {page}");
    };
    assert!(statics[0] < pointer && pointer < heaps[1], "{page}");
    Ok(())
}

#[test]
fn each_address_is_marked_once_with_what_is_said_of_it() -> Result<()> {
    let text = "local 1048572, text 1048580\n\
                again: 1048580\n\
                grown = 1114120\n\
                17 pages, 1023, -1048576, 0x1048576, 1048576.5, 1_048_576, v1048576, 9999999\n\
                between: 1049000\n";
    let page = figure("memories confusion/motto", &memories(ONE, text))?;
    contains(
        &page,
        &[
            "local 1048572 leads into the stack",
            "text, again 1048580 leads into the statics",
            "grown 1114120 leads into the growth",
            "between 1049000 leads into the gaps",
        ],
    );
    assert_eq!(page.matches(" leads into ").count(), 4, "{page}");
    let arrows = heights(&page, "\"drawing-arrow");
    assert!(arrows.is_sorted() && arrows.len() == 4, "{arrows:?}");
    Ok(())
}

#[test]
fn what_a_program_prints_is_escaped() -> Result<()> {
    let page = figure(
        "memories confusion/motto",
        &memories(ONE, "<b>\"x\" & 1048580\n"),
    )?;
    contains(&page, &["&lt;b&gt;&quot;x&quot; &amp; 1048580 leads"]);
    let page = figure("layout confusion", &layout("Vec<u8>: size 0, align 1\n"))?;
    contains(&page, &[">Vec&lt;u8&gt;: 0 bytes, aligned to 1</text>"]);
    assert!(!page.contains("<b>") && !page.contains("<u8>"), "{page}");
    Ok(())
}

#[test]
fn fields_and_padding_are_drawn_byte_by_byte() -> Result<()> {
    let text = "Shape: size 16, align 8\n  is_square: offset 1, size 1\n  side: offset 8, size 8\n";
    let page = figure("layout confusion", &layout(text))?;
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
    let page = figure("layout confusion", &layout(text))?;
    contains(
        &page,
        &[
            "⋮ 4072 more bytes of data",
            ">8</text>",
            ">4088</text>",
            ">4099</text>",
        ],
    );
    assert!(!page.contains(">16</text>"), "{page}");
    Ok(())
}

#[test]
fn hosts_that_differ_have_drawings_of_their_own() -> Result<()> {
    let files = [
        ("examples/layout.js", ""),
        ("examples/layout.txt", "Text: size 8, align 4\n"),
        ("examples/layout_native.rs", ""),
        ("examples/layout.native.txt", "Text: size 16, align 8\n"),
        ("examples/layout.firefox.txt", "Text: size 8, align 4\n"),
    ];
    let page = figure("layout confusion", &files)?;
    contains(
        &page,
        &[
            "<figcaption>Host: native; hatched",
            "<figcaption>Hosts: Chromium, Firefox, WebKitGTK; hatched",
        ],
    );
    assert_eq!(page.matches("<figure").count(), 2, "{page}");
    Ok(())
}

#[test]
fn a_layout_that_cannot_be_is_refused_with_its_place() {
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
        let error = error("layout confusion", &layout(text));
        assert!(error.contains(says), "{text}: {error}");
    }
}
