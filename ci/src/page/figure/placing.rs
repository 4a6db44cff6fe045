//! Decides where everything goes in a drawing of memories: columns side by side, and
//! each address at one height in all of them.

use std::collections::{BTreeMap, BTreeSet};

use super::column::Column;
use super::pointer::Pointer;
use super::svg::{self, LINE, WIDTH};

/// Where the lowest address is, in units of the drawing.
const TOP: i64 = 2 * LINE;
/// The height of what a memory can grow by.
const TAIL: i64 = 30;
/// The width of a column that is alone, and of one of two.
const ALONE: i64 = 112;
const BESIDE: i64 = 62;

/// Where columns and addresses are.
pub(super) struct Placement<'a> {
    pub(super) columns: &'a [Column],
    /// The left and right edge of each column.
    pub(super) edges: Vec<[i64; 2]>,
    /// The characters that fit into a line of a pointer's label.
    pub(super) room: usize,
    /// How far down each address is.
    pub(super) heights: BTreeMap<u64, i64>,
    pub(super) bottom: i64,
}

impl<'a> Placement<'a> {
    pub(super) fn new(columns: &'a [Column], pointers: &[Pointer]) -> Placement<'a> {
        let mut edges = edges(columns);
        let room = room(&edges);
        let heights = heights(columns, pointers, room);
        if let [edges] = &mut edges[..] {
            // With its labels, a column that is alone is in the middle.
            let labels = pointers.iter().map(|pointer| pointer.reach(room));
            let right = edges[1] + labels.max().unwrap_or_default();
            *edges = edges.map(|x| x + (WIDTH - right) / 2);
        }
        Placement {
            columns,
            edges,
            room,
            bottom: heights.values().max().unwrap_or(&TOP) + TAIL,
            heights,
        }
    }

    /// Whether `pointer` leads into something of the column `at`, or nowhere at all.
    pub(super) fn leads(&self, at: usize, pointer: &Pointer) -> bool {
        let known = |column: &Column| column.band(pointer.address).is_some();
        known(&self.columns[at]) || !self.columns.iter().any(known)
    }
}

/// The edges of the columns. Addresses are written to the left of the first column, and
/// to the right of the second.
fn edges(columns: &[Column]) -> Vec<[i64; 2]> {
    let last = columns.iter().map(|it| it.end).max();
    let digits = last.unwrap_or_default().to_string().len();
    let axis = svg::width(digits) + 8;
    if columns.len() == 1 {
        vec![[axis, axis + ALONE]]
    } else {
        let second = WIDTH - axis;
        vec![[axis, axis + BESIDE], [second - BESIDE, second]]
    }
}

/// The characters that fit beside the columns, or between them.
fn room(edges: &[[i64; 2]]) -> usize {
    let [_, left] = edges[0];
    let right = edges.get(1).map_or(WIDTH, |[left, _]| *left);
    svg::fits(right - left - 16)
}

/// How far down each edge of a band is, and each pointer.
fn heights(columns: &[Column], pointers: &[Pointer], room: usize) -> BTreeMap<u64, i64> {
    let mut addresses: BTreeSet<u64> = columns.iter().flat_map(Column::edges).collect();
    addresses.extend(pointers.iter().map(|pointer| pointer.address));
    let mut heights = BTreeMap::new();
    let mut last: Option<(u64, i64)> = None;
    for address in addresses {
        let gap = last.map_or(0, |(before, _)| gap(address - before));
        let pointer = pointers.iter().find(|pointer| pointer.address == address);
        let label = pointer.map_or(0, |it| it.label(room).len() as i64 * LINE + 10);
        let y = last.map_or(TOP, |(_, y)| y) + gap.max(label);
        heights.insert(address, y);
        last = Some((address, y));
    }
    heights
}

/// The height of so many `bytes`, at least one. Regions differ a thousandfold in size, so
/// it grows with the square of the number's length: a line of text for one byte, and
/// some five lines for a megabyte.
fn gap(bytes: u64) -> i64 {
    let bits = i64::from(bytes.ilog2());
    16 + bits * bits / 6
}
