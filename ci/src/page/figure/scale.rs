//! How high each address stands in a drawing of memories.

use std::collections::{BTreeMap, BTreeSet};

use super::arrow;
use super::column::Column;
use super::pointer::Pointer;
use super::svg::LINE;

/// Where the lowest address stands.
pub(super) const TOP: i64 = 2 * LINE;

/// Where each edge of a band stands, and each pointer. More addresses take more
/// room, but far from as much more: the regions differ a thousandfold.
pub(super) fn heights(columns: &[Column], pointers: &[Pointer], room: usize) -> BTreeMap<u64, i64> {
    let mut addresses: BTreeSet<u64> = columns.iter().flat_map(Column::edges).collect();
    addresses.extend(pointers.iter().map(|it| it.address));
    let mut heights = BTreeMap::new();
    let mut last: Option<(u64, i64)> = None;
    for address in addresses {
        let gap = last.map_or(0, |(before, _)| {
            let bits = i64::from((address - before).ilog2());
            16 + bits * bits / 6
        });
        let pointer = pointers.iter().find(|it| it.address == address);
        let label = pointer.map_or(0, |it| arrow::label(it, room).len() as i64 * LINE + 10);
        let y = last.map_or(TOP, |(_, y)| y) + gap.max(label);
        heights.insert(address, y);
        last = Some((address, y));
    }
    heights
}
