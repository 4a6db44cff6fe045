//! Draws memories as columns, low addresses on top. A height means one
//! address in all of them.

use std::collections::BTreeMap;

use super::arrow;
use super::column::{Band, Column};
use super::pointer::Pointer;
use super::scale::{TOP, heights};
use super::svg::{self, LINE, Svg, WIDTH};

/// The height of what a memory can grow by.
const TAIL: i64 = 30;
/// The width of a column that is alone, and of one of two.
const ALONE: i64 = 112;
const BESIDE: i64 = 62;

/// What has been placed: where the columns stand, and how high each address.
pub(super) struct Plan<'a> {
    columns: &'a [Column],
    /// The left and right edge of each column.
    pub(super) edges: Vec<[i64; 2]>,
    /// The characters that fit into a line of a pointer's label.
    pub(super) room: usize,
    pub(super) heights: BTreeMap<u64, i64>,
    bottom: i64,
}

/// The drawing of `columns`; `says` is its text alternative.
pub(super) fn draw(columns: &[Column], pointers: &[Pointer], says: &str) -> String {
    let mut svg = Svg::default();
    let mut edges = edges(columns);
    let room = room(&edges);
    let heights = heights(columns, pointers, room);
    if let [edges] = &mut edges[..] {
        // With its labels, a column that is alone stands in the middle.
        let labels = pointers.iter().map(|it| arrow::reach(it, room));
        let right = edges[1] + labels.max().unwrap_or_default();
        *edges = edges.map(|x| x + (WIDTH - right) / 2);
    }
    let bottom = heights.values().max().unwrap_or(&TOP) + TAIL;
    let plan = Plan {
        columns,
        edges,
        room,
        heights,
        bottom,
    };
    for at in 0..columns.len() {
        plan.column(&mut svg, at, pointers);
    }
    plan.links(&mut svg);
    for pointer in pointers {
        arrow::draw(&mut svg, &plan, pointer);
    }
    svg.finish(bottom + 4, says)
}

/// Addresses stand to the left of the first column, and to the right of the second.
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

impl Plan<'_> {
    /// Whether `pointer` leads into something of the column `at`, or nowhere at all.
    pub(super) fn leads(&self, at: usize, pointer: &Pointer) -> bool {
        let known = |column: &Column| column.band(pointer.address).is_some();
        known(&self.columns[at]) || !self.columns.iter().any(known)
    }

    fn column(&self, svg: &mut Svg, at: usize, pointers: &[Pointer]) {
        let (column, [left, right]) = (&self.columns[at], self.edges[at]);
        match (at, self.columns.len()) {
            (_, 1) => svg.text("title", [(left + right) / 2, LINE], &column.module),
            (0, _) => svg.text("title drawing-start", [2, LINE], &column.module),
            (_, _) => svg.text("title drawing-end", [WIDTH - 2, LINE], &column.module),
        }
        for band in column.bands() {
            self.band(svg, &band, [left, right], pointers);
        }
        for edge in column.edges() {
            let y = self.heights[&edge];
            let (class, x) = if at == 0 {
                ("address drawing-end", left - 6)
            } else {
                ("address drawing-start", right + 6)
            };
            svg.text(class, [x, y + 4], &edge.to_string());
        }
    }

    /// A band, marked if a pointer leads into it; its name stands where most
    /// room is between pointers.
    fn band(&self, svg: &mut Svg, band: &Band, [left, right]: [i64; 2], pointers: &[Pointer]) {
        let top = self.heights[&band.range.start];
        let bottom = self.heights.get(&band.range.end).unwrap_or(&self.bottom);
        let inside = pointers.iter().map(|it| it.address);
        let inside = inside.filter(|address| band.range.contains(address));
        let mut lines: Vec<i64> = inside.map(|address| self.heights[&address]).collect();
        let marked = if lines.is_empty() {
            ""
        } else {
            " drawing-led-to"
        };
        let class = format!("{}{marked}", band.name);
        svg.rect(&class, [left, top], [right - left, bottom - top]);
        lines.extend([top, *bottom]);
        lines.sort_unstable();
        let widest = lines.windows(2).max_by_key(|it| it[1] - it[0]);
        let middle = widest.map_or(top, |it| (it[0] + it[1]) / 2);
        let place = [(left + right) / 2, middle + 4];
        svg.text(&format!("band{marked}"), place, band.name);
    }

    /// Joins the edges that two columns have at the same address.
    fn links(&self, svg: &mut Svg) {
        if let ([first, second], [[_, left], [right, _]]) = (self.columns, &self.edges[..]) {
            for edge in first.edges().intersection(&second.edges()) {
                let y = self.heights[edge];
                svg.line("same", &[[*left, y], [*right, y]]);
            }
        }
    }
}
