//! The map of a module's memory: stack, statics, heap, as a golden file holds it.

use std::fmt;
use std::ops::Range;
use std::str::FromStr;

use anyhow::{Context, Error, Result, ensure};

/// The bytes of a page of memory.
const PAGE: u64 = 64 * 1024;

/// The parts of a module's memory, as addresses in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MemoryMap {
    /// The stack grows down, from the end of this range to its start.
    pub stack: Range<u64>,
    pub statics: Range<u64>,
    /// Where the heap may start; what the memory grows by belongs to it.
    pub heap: u64,
    /// What the memory has at first, in pages of 64 KiB.
    pub pages: u64,
}

impl MemoryMap {
    /// Where the memory ends at first.
    pub fn end(&self) -> u64 {
        self.pages * PAGE
    }
}

impl fmt::Display for MemoryMap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let MemoryMap {
            stack,
            statics,
            heap,
            pages,
        } = self;
        writeln!(f, "stack {}..{}", stack.start, stack.end)?;
        writeln!(f, "statics {}..{}", statics.start, statics.end)?;
        writeln!(f, "heap {heap}")?;
        writeln!(f, "pages {pages}")
    }
}

impl FromStr for MemoryMap {
    type Err = Error;

    /// Reads what `Display` writes, and refuses what cannot be.
    fn from_str(text: &str) -> Result<MemoryMap> {
        let mut lines = text.lines();
        let mut part = |name: &str| {
            let line = lines.next().unwrap_or_default();
            let value = line.strip_prefix(name).and_then(|it| it.strip_prefix(' '));
            value.with_context(|| format!("expected `{name} …` and got `{line}`"))
        };
        let map = MemoryMap {
            stack: range(part("stack")?)?,
            statics: range(part("statics")?)?,
            heap: number(part("heap")?)?,
            pages: number(part("pages")?)?,
        };
        ensure!(lines.next().is_none(), "more lines than `pages` ends");
        let apart = map.stack.end <= map.statics.start || map.statics.end <= map.stack.start;
        ensure!(apart, "the stack and the statics overlap");
        ensure!(
            map.stack.end.max(map.statics.end) <= map.heap && map.heap <= map.end(),
            "the heap must start behind stack and statics, and within the memory"
        );
        Ok(map)
    }
}

fn range(text: &str) -> Result<Range<u64>> {
    let ends = text.split_once("..");
    let (start, end) = ends.with_context(|| format!("`{text}` should be `START..END`"))?;
    let range = number(start)?..number(end)?;
    ensure!(range.start <= range.end, "`{text}` ends before it starts");
    Ok(range)
}

fn number(text: &str) -> Result<u64> {
    let number = text.parse();
    number.with_context(|| format!("`{text}` is no number"))
}
