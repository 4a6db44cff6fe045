//! Draws a pointer: an arrow into each memory, or behind the end of one.

use super::placing::Placement;
use super::pointer::{BETWEEN, Pointer};
use super::svg::{LINE, Svg};

pub(super) fn draw(svg: &mut Svg, placement: &Placement<'_>, pointer: &Pointer) {
    let y = placement.heights[&pointer.address];
    let (anchor, x, ends) = match placement.edges[..] {
        [[_, left], [right, _]] => ("middle", (left + right) / 2, [left, right]),
        _ => {
            let left = placement.edges[0][1];
            let right = left + pointer.reach(placement.room);
            ("start", left + BETWEEN, [left, right])
        }
    };
    for (at, [left, right]) in placement.edges.iter().enumerate() {
        if placement.leads(at, pointer) {
            svg.line("mark", &[[*left, y], [*right, y]]);
            svg.arrowhead([ends[at], y], [9, -9][at]);
        }
    }
    svg.line("arrow", &ends.map(|x| [x, y]));
    let lines = pointer.label(placement.room);
    for (above, line) in lines.iter().rev().enumerate() {
        let kind = if above == 0 { "pointer" } else { "says" };
        let y = y - 6 - LINE * above as i64;
        svg.text(&format!("{kind} drawing-{anchor}"), [x, y], line);
    }
}
