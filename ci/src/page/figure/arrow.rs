//! Draws a pointer: an arrow into each memory, or behind the end of one.

use super::columns::Plan;
use super::pointer::Pointer;
use super::svg::{self, LINE, Svg};

/// From a column that is alone to the label of a pointer.
const BETWEEN: i64 = 14;

/// The lines above the arrow: what the example says, and the address.
pub(super) fn label(pointer: &Pointer, room: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for says in &pointer.says {
        lines.extend(svg::wrap(says, room));
    }
    lines.push(pointer.address.to_string());
    lines
}

/// How far the arrow and its label reach beyond a column that is alone.
pub(super) fn reach(pointer: &Pointer, room: usize) -> i64 {
    let lines = label(pointer, room);
    let lengths = lines.iter().map(|it| it.chars().count());
    BETWEEN + svg::width(lengths.max().unwrap_or_default())
}

pub(super) fn draw(svg: &mut Svg, plan: &Plan<'_>, pointer: &Pointer) {
    let y = plan.heights[&pointer.address];
    let (anchor, x, ends) = match plan.edges[..] {
        [[_, left], [right, _]] => ("middle", (left + right) / 2, [left, right]),
        _ => {
            let left = plan.edges[0][1];
            let right = left + reach(pointer, plan.room);
            ("start", left + BETWEEN, [left, right])
        }
    };
    for (at, [left, right]) in plan.edges.iter().enumerate() {
        if plan.leads(at, pointer) {
            svg.line("mark", &[[*left, y], [*right, y]]);
            svg.arrowhead([ends[at], y], [9, -9][at]);
        }
    }
    svg.line("arrow", &ends.map(|x| [x, y]));
    let lines = label(pointer, plan.room);
    for (above, line) in lines.iter().rev().enumerate() {
        let kind = if above == 0 { "pointer" } else { "says" };
        let y = y - 6 - LINE * above as i64;
        svg.text(&format!("{kind} drawing-{anchor}"), [x, y], line);
    }
}
