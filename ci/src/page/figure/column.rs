//! A memory as the drawings show it: bands of addresses.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::golden::memory_map::MemoryMap;

/// How far behind the first end of a memory an address can lie: 1 MiB. That
/// the memory grows is usual: Rust's allocator takes new pages for its first
/// buffer and leaves the rest of the old ones alone.
const GROWTH: u64 = 1 << 20;

/// A module's memory.
pub(super) struct Column {
    pub(super) module: String,
    pub(super) map: MemoryMap,
    /// Whether the module imports it, and others may import the same.
    pub(super) imported: bool,
    /// Where it ends at first: with others in it, it is as large as any wants.
    pub(super) end: u64,
}

/// A part of a memory; `name` is also its class.
pub(super) struct Band {
    pub(super) name: &'static str,
    pub(super) range: Range<u64>,
}

impl Column {
    /// Whether `address` can be one in this memory, as it is at first or later.
    pub(super) fn reaches(&self, address: u64) -> bool {
        address < self.end + GROWTH
    }

    pub(super) fn bands(&self) -> Vec<Band> {
        let MemoryMap {
            stack,
            statics,
            heap,
            ..
        } = &self.map;
        let bands = [
            ("stack", stack.clone()),
            ("statics", statics.clone()),
            ("heap", *heap..self.map.end()),
            ("growth", self.end..u64::MAX),
        ];
        let band = |(name, range)| Band { name, range };
        let bands = bands.into_iter().map(band);
        bands.filter(|it| !it.range.is_empty()).collect()
    }

    /// The part of the memory that `address` lies in.
    pub(super) fn band(&self, address: u64) -> Option<Band> {
        let mut bands = self.bands().into_iter();
        bands.find(|band| band.range.contains(&address))
    }

    /// Where bands start and end; what the memory grows by has no end.
    pub(super) fn edges(&self) -> BTreeSet<u64> {
        let bands = self.bands();
        let ends = bands.iter().flat_map(|it| [it.range.start, it.range.end]);
        ends.filter(|&edge| edge <= self.end).collect()
    }
}
