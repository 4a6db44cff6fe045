//! Draws a struct as rows of cells, one cell for each byte.

use super::structs::Struct;
use super::svg::{self, LINE, Svg, WIDTH};

/// The bytes in a row.
const ROW: usize = 8;
/// The width of a byte, and the height of its cell.
const BYTE: i64 = WIDTH / ROW as i64;
const CELL: i64 = 40;
/// The distance of the lines that hatch padding; a multiple of it is `CELL`.
const HATCH: usize = 8;

/// What some bytes are: a field or padding.
struct Part {
    class: &'static str,
    name: String,
    start: usize,
    end: usize,
}

/// The drawing of `layout`; `alt_text` is what it says to those who do not see it.
pub(super) fn draw(layout: &Struct, alt_text: &str) -> String {
    let mut svg = Svg::default();
    let title = format!(
        "{}: {}, aligned to {}",
        layout.name,
        bytes(layout.size),
        layout.align
    );
    svg.text("title drawing-start", [2, LINE], &title);
    let (parts, below) = parts(layout);
    let mut y = LINE + 4;
    let mut row = 0;
    while row < layout.size.div_ceil(ROW) {
        y = draw_row(&mut svg, &parts, layout.size, row, y);
        row += 1;
        if let Some((name, rows)) = repeated(&parts, row) {
            let text = format!("⋮ {} more bytes of {name}", rows * ROW);
            svg.text("size", [WIDTH / 2, y + LINE + 2], &text);
            (row, y) = (row + rows, y + LINE + 6);
        }
    }
    for line in &below {
        y += LINE + 2;
        svg.text("start", [2, y], line);
    }
    svg.finish(y + 6, alt_text)
}

/// The parts in the order of their bytes. A name that is too wide for them goes
/// into a line below, under a number, and so does a field without bytes.
fn parts(layout: &Struct) -> (Vec<Part>, Vec<String>) {
    let mut below = Vec::new();
    let mut parts = Vec::new();
    for field in &layout.fields {
        let (start, end) = (field.offset, field.end());
        let mut name = field.name.clone();
        if start == end {
            below.push(format!("{name}: no bytes, at {start}"));
            continue;
        }
        if name.chars().count() > svg::fits(largest(start, end).1 - 4) {
            let number = format!("#{}", parts.len() + 1);
            below.push(format!("{number}: {name}"));
            name = number;
        }
        parts.push(Part {
            class: "field",
            name,
            start,
            end,
        });
    }
    parts.extend(layout.padding().into_iter().map(|(start, end)| Part {
        class: "padding",
        name: "padding".into(),
        start,
        end,
    }));
    (parts, below)
}

/// The largest piece that the bytes have in a row: where it starts, and its width.
fn largest(start: usize, end: usize) -> (usize, i64) {
    let turn = end.min((start / ROW + 1) * ROW);
    let (first, next) = (turn - start, (end - turn).min(ROW));
    if first < next {
        (turn, next as i64 * BYTE)
    } else {
        (start, first as i64 * BYTE)
    }
}

/// If one part fills the row before `row` and at least two more, its name and how many
/// rows from `row` on need no drawing.
fn repeated(parts: &[Part], row: usize) -> Option<(&str, usize)> {
    let before = (row - 1) * ROW;
    let part = parts
        .iter()
        .find(|it| it.start <= before && before < it.end)?;
    let rows = (part.end / ROW).saturating_sub(row + 1);
    (rows >= 2).then_some((&part.name, rows))
}

/// Draws the row of this number below `y`; returns where it ends.
fn draw_row(svg: &mut Svg, parts: &[Part], size: usize, row: usize, y: i64) -> i64 {
    let first = row * ROW;
    let last = size.min(first + ROW);
    let x = |byte: usize| (byte - first) as i64 * BYTE + 2;
    let top = y + LINE + 2;
    for byte in first..last {
        svg.text("offset", [x(byte) + BYTE / 2, top - 3], &byte.to_string());
    }
    for part in parts {
        let (start, end) = (part.start.max(first), part.end.min(last));
        if start < end {
            let edges = [x(start), x(end)];
            draw_part(svg, part, edges, top);
            if start == largest(part.start, part.end).0 {
                let size = bytes(part.end - part.start);
                let class = format!("size drawing-{}-text", part.class);
                svg.text(&class, [(edges[0] + edges[1]) / 2, top + 31], &size);
            }
        }
    }
    top + CELL
}

/// Draws the piece of a part that lies between two edges.
fn draw_part(svg: &mut Svg, part: &Part, [left, right]: [i64; 2], top: i64) {
    let bottom = top + CELL;
    let fits = part.name.chars().count() <= svg::fits(right - left - 4);
    let mut name = if fits { &part.name } else { "" };
    if part.class == "padding" {
        hatch(svg, [left, right], top);
        name = if fits { name } else { "pad" };
    }
    svg.rect(part.class, [left, top], [right - left, CELL]);
    for x in (left + BYTE..right).step_by(BYTE as usize) {
        svg.line("byte", &[[x, bottom - 5], [x, bottom]]);
    }
    let class = format!("name drawing-{}-text", part.class);
    svg.text(&class, [(left + right) / 2, top + 17], name);
}

/// Lines that rise to the right, all over a piece.
fn hatch(svg: &mut Svg, [left, right]: [i64; 2], top: i64) {
    let bottom = top + CELL;
    for x in (left..right).step_by(HATCH) {
        let rise = CELL.min(right - x);
        svg.line("hatch", &[[x, bottom], [x + rise, bottom - rise]]);
    }
    for y in (top..bottom).step_by(HATCH).skip(1) {
        let rise = (y - top).min(right - left);
        svg.line("hatch", &[[left, y], [left + rise, y - rise]]);
    }
}

/// `1 byte` or `4 bytes`.
fn bytes(count: usize) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} byte{plural}")
}
