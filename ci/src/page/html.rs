//! The little HTML that pages are written in.

/// `text` with the characters replaced that mean something in HTML.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// A line of text with `code` between backticks, as HTML. It is one
/// element's content in Markdown, so what Markdown would read is escaped, too.
pub(super) fn inline(text: &str) -> String {
    let mut html = String::new();
    for (at, part) in text.split('`').enumerate() {
        let part = escape(part)
            .replace('*', "&#42;")
            .replace('_', "&#95;")
            .replace('[', "&#91;");
        html += &if at % 2 == 1 {
            format!("<code>{part}</code>")
        } else {
            part
        };
    }
    html
}
