//! Writes the few elements of SVG that the drawings are made of. Looks come by
//! class alone, since the pages allow no style of their own.

use crate::page::html::escape;

/// How wide every drawing is, in its own units: a phone's text column.
pub(super) const WIDTH: i64 = 340;

/// The height that a line of text takes.
pub(super) const LINE: i64 = 14;

/// How wide so many characters of the drawings' fixed-width font are at most: 7.3 units
/// each, at the font's size of 12.
pub(super) fn width(characters: usize) -> i64 {
    (characters as i64 * 73).div_euclid(10) + 1
}

/// How many characters of that font fit into `width`.
pub(super) fn fits(width: i64) -> usize {
    usize::try_from(width * 10 / 73).unwrap_or_default()
}

/// The words of `text` in lines of at most `room` characters; a longer word is
/// broken.
pub(super) fn wrap(text: &str, room: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= room => {
                *line += " ";
                *line += word;
            }
            _ => {
                let letters: Vec<char> = word.chars().collect();
                let pieces = letters.chunks(room.max(1));
                lines.extend(pieces.map(|piece| piece.iter().collect::<String>()));
            }
        }
    }
    lines
}

/// The elements drawn so far.
#[derive(Default)]
pub(super) struct Svg(String);

impl Svg {
    pub(super) fn rect(&mut self, class: &str, [x, y]: [i64; 2], [width, height]: [i64; 2]) {
        self.0 += &format!(
            "<rect class=\"drawing-{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>"
        );
    }

    /// Straight lines through `points`.
    pub(super) fn line(&mut self, class: &str, points: &[[i64; 2]]) {
        let points: Vec<String> = points.iter().map(|[x, y]| format!("{x},{y}")).collect();
        let points = points.join(" ");
        self.0 += &format!("<polyline class=\"drawing-{class}\" points=\"{points}\"/>");
    }

    /// A filled triangle whose tip is at `x`, `y`, and that comes from `from`
    /// units to the right.
    pub(super) fn arrowhead(&mut self, [x, y]: [i64; 2], from: i64) {
        let (back, top, bottom) = (x + from, y - 4, y + 4);
        self.0 += &format!(
            "<polygon class=\"drawing-head\" points=\"{x},{y} {back},{top} {back},{bottom}\"/>"
        );
    }

    /// Text on the baseline `y`; its class also says which end of it is at `x`.
    pub(super) fn text(&mut self, class: &str, [x, y]: [i64; 2], text: &str) {
        let text = escape(text);
        self.0 += &format!("<text class=\"drawing-{class}\" x=\"{x}\" y=\"{y}\">{text}</text>");
    }

    /// The whole drawing. `alt_text` is what it says to those who do not see it.
    pub(super) fn finish(self, height: i64, alt_text: &str) -> String {
        format!(
            "<svg viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-label=\"{}\">{}</svg>",
            escape(alt_text),
            self.0
        )
    }
}

/// A figure of its drawings, on one line: in Markdown a blank line would end it.
/// `caption` is HTML.
pub(super) fn figure(drawings: &str, caption: &str) -> String {
    format!("<figure class=\"drawing\">{drawings}<figcaption>{caption}</figcaption></figure>")
}
