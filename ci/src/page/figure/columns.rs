//! Draws memories as columns, low addresses on top. A height means one
//! address in all of them.

use super::arrow;
use super::column::{Band, Column};
use super::placing::Placement;
use super::pointer::Pointer;
use super::svg::{LINE, Svg, WIDTH};

/// The drawing of `columns`; `alt_text` is what it says to those who do not see it.
pub(super) fn draw(columns: &[Column], pointers: &[Pointer], alt_text: &str) -> String {
    let mut svg = Svg::default();
    let placement = Placement::new(columns, pointers);
    for at in 0..columns.len() {
        draw_column(&mut svg, &placement, at, pointers);
    }
    draw_links(&mut svg, &placement);
    for pointer in pointers {
        arrow::draw(&mut svg, &placement, pointer);
    }
    svg.finish(placement.bottom + 4, alt_text)
}

fn draw_column(svg: &mut Svg, placement: &Placement<'_>, at: usize, pointers: &[Pointer]) {
    let (column, [left, right]) = (&placement.columns[at], placement.edges[at]);
    match (at, placement.columns.len()) {
        (_, 1) => svg.text("title", [(left + right) / 2, LINE], &column.module),
        (0, _) => svg.text("title drawing-start", [2, LINE], &column.module),
        (_, _) => svg.text("title drawing-end", [WIDTH - 2, LINE], &column.module),
    }
    for band in column.bands() {
        draw_band(svg, placement, at, &band, pointers);
    }
    for edge in column.edges() {
        let y = placement.heights[&edge];
        let (class, x) = if at == 0 {
            ("address drawing-end", left - 6)
        } else {
            ("address drawing-start", right + 6)
        };
        svg.text(class, [x, y + 4], &edge.to_string());
    }
}

/// A band, marked if a pointer leads into it; its name is where most room is between
/// pointers.
fn draw_band(
    svg: &mut Svg,
    placement: &Placement<'_>,
    at: usize,
    band: &Band,
    pointers: &[Pointer],
) {
    let [left, right] = placement.edges[at];
    let top = placement.heights[&band.range.start];
    let bottom = placement
        .heights
        .get(&band.range.end)
        .unwrap_or(&placement.bottom);
    let addresses = pointers.iter().map(|pointer| pointer.address);
    let inside = addresses.filter(|address| band.range.contains(address));
    let mut lines: Vec<i64> = inside.map(|address| placement.heights[&address]).collect();
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
fn draw_links(svg: &mut Svg, placement: &Placement<'_>) {
    if let ([first, second], [[_, left], [right, _]]) = (placement.columns, &placement.edges[..]) {
        for edge in first.edges().intersection(&second.edges()) {
            let y = placement.heights[edge];
            svg.line("same", &[[*left, y], [*right, y]]);
        }
    }
}
