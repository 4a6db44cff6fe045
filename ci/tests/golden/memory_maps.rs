//! How the map of a memory is written, and which maps cannot be.

use anyhow::Result;
use ci::golden::memory_map::MemoryMap;

#[test]
fn a_map_is_read_as_it_is_written() -> Result<()> {
    let text = "stack 0..1048576\nstatics 1048576..1050033\nheap 1050048\npages 17\n";
    let map: MemoryMap = text.parse()?;
    assert_eq!(map.to_string(), text);
    assert_eq!((map.stack, map.statics), (0..1048576, 1048576..1050033));
    assert_eq!((map.heap, map.pages), (1050048, 17));
    assert_eq!(text.parse::<MemoryMap>()?.end(), 17 * 65536);
    Ok(())
}

#[test]
fn a_map_that_cannot_be_is_refused() {
    for (wrong, says) in [
        ("", "expected `stack …` and got ``"),
        ("stack 0\n", "`0` should be `START..END`"),
        ("stack 2..1\n", "ends before it starts"),
        ("stack 0..x\n", "`x` is no number"),
        (
            "stack 0..8\nheap 8\n",
            "expected `statics …` and got `heap 8`",
        ),
        ("stack 0..8\nstatics 4..9\nheap 16\npages 1\n", "overlap"),
        (
            "stack 0..8\nstatics 8..9\nheap 4\npages 1\n",
            "the heap must start behind",
        ),
        (
            "stack 0..8\nstatics 8..9\nheap 65537\npages 1\n",
            "within the memory",
        ),
        (
            "stack 0..8\nstatics 8..9\nheap 16\npages 1\nmore\n",
            "more lines",
        ),
    ] {
        let error = wrong.parse::<MemoryMap>().expect_err(wrong);
        let error = format!("{error:#}");
        assert!(error.contains(says), "{wrong}: {error}");
    }
}
