//! What the drawings of memories hold.

use anyhow::Result;

use crate::figures::{BOTH, MOTTO, ONE, figure};
use crate::{contains, error, fixture};

const MOTTOS: &str = "listings/confusion/examples/mottos.txt";

/// The heights of the elements of a `class`, in order.
fn heights(page: &str, class: &str) -> Vec<i64> {
    let elements = page.split('<').filter(|it| it.contains(class));
    let height = |element: &str| {
        let (_, rest) = element.split_once(" y=\"").or(element.split_once(','))?;
        let end = rest.find(|c: char| !c.is_ascii_digit())?;
        rest[..end].parse().ok()
    };
    elements.filter_map(height).collect()
}

#[test]
fn two_guests_of_one_memory_are_drawn_as_such() -> Result<()> {
    let import = "import host.memory memory of 17 pages\n";
    let mut files = vec![
        ("listings/confusion/sender/signatures.txt", import),
        ("listings/confusion/receiver/signatures.txt", import),
    ];
    let caption = "<figcaption>What <code>receiver.wasm</code> and <code>sender.wasm</code> put \
                   where in the one memory that they import";
    contains(&figure(BOTH, &files)?, &[caption]);

    let receiver = "stack 2098160..3146736\nstatics 2097152..2098153\nheap 3146736\npages 49\n";
    let mut apart = files.clone();
    apart.push(("listings/confusion/receiver/memory.txt", receiver));
    let apart = figure(BOTH, &apart)?;
    contains(
        &apart,
        &[
            "heap from 1049008; the memory ends at 3211264 until it grows",
            "at 1048580 leads into the statics of sender.wasm.",
        ],
    );
    assert!(!apart.contains("of receiver.wasm.\""), "{apart}");
    assert_eq!(apart.matches("drawing-head").count(), 1, "{apart}");

    files[1].1 = "import host.hi (func)\nexport memory memory of 17 pages\n";
    let own = "<figcaption>The memories of <code>receiver.wasm</code> and";
    contains(&figure(BOTH, &files)?, &[own]);
    Ok(())
}

#[test]
fn one_column_for_each_memory_that_the_example_loads() -> Result<()> {
    let one = figure(ONE, &[])?;
    assert!(!one.contains("receiver"), "{one}");
    let both = figure(BOTH, &[])?;
    contains(
        &both,
        &["statics of sender.wasm", "statics of receiver.wasm"],
    );
    assert_eq!(both.matches("drawing-head").count(), 2, "{both}");
    let larger = "stack 0..8\nstatics 8..3000001\nheap 3000008\npages 60\n";
    let files = [
        (MOTTOS, "at 3000000\n"),
        ("listings/confusion/receiver/memory.txt", larger),
    ];
    let past = figure(BOTH, &files)?;
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
    Ok(())
}

#[test]
fn three_memories_are_too_many() -> Result<()> {
    let copy = fixture::copy("memories")?;
    copy.append(
        "listings/Cargo.toml",
        "third = { path = \"confusion/third\" }\n",
    )?;
    let manifest = "[package]\nname = \"third\"\n\n[lib]\ncrate-type = [\"cdylib\"]\n";
    copy.write("listings/confusion/third/Cargo.toml", manifest)?;
    let map = "stack 0..8\nstatics 8..16\nheap 16\npages 1\n";
    copy.write("listings/confusion/third/memory.txt", map)?;
    let error = error(&copy.listings()?, "{{#figure memories confusion}}");
    assert!(
        error.contains("side by side, and `confusion` has 3"),
        "{error}"
    );
    Ok(())
}

#[test]
fn equal_addresses_are_at_equal_heights() -> Result<()> {
    let page = figure(BOTH, &[])?;
    assert_eq!(page.matches("\"drawing-same\"").count(), 3, "{page}");
    let stacks = heights(&page, "\"drawing-stack");
    assert_eq!(stacks[0], stacks[1], "{page}");
    let statics = heights(&page, "\"drawing-statics");
    assert_eq!(statics[0], statics[1], "{page}");
    let heaps = heights(&page, "\"drawing-heap");
    assert!(
        heaps[0] > heaps[1],
        "the sender's heap is second, and lower: {page}"
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
    let page = figure(ONE, &[(MOTTO, text)])?;
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
