//! The links of a page, and the ids that links can name.

use std::collections::BTreeSet;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// The targets on this site that a page links to or shows, and the byte where
/// each is.
pub fn links(markdown: &str) -> Vec<(String, usize)> {
    let mut links = Vec::new();
    for (event, range) in Parser::new(markdown).into_offset_iter() {
        if let Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) = event
            && !dest_url.contains("://")
            && !dest_url.starts_with("mailto:")
        {
            links.push((dest_url.into_string(), range.start));
        }
    }
    links
}

/// The ids of a page: those of its headings, as mdBook makes them, and those
/// that its HTML gives.
pub fn ids(markdown: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut heading = None;
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => {
                found.extend(heading.take().map(|heading| slug(&heading)));
            }
            Event::Text(text) | Event::Code(text) => {
                if let Some(heading) = &mut heading {
                    *heading += &text;
                }
            }
            Event::Html(html) | Event::InlineHtml(html) => {
                let ids = html.split(" id=\"").skip(1);
                found.extend(
                    ids.filter_map(|rest| rest.split('"').next())
                        .map(str::to_owned),
                );
            }
            _ => {}
        }
    }
    found
}

/// A heading's id: lower case, a hyphen for each space, no punctuation.
fn slug(heading: &str) -> String {
    let kept = heading.trim().chars().filter_map(|c| match c {
        ' ' | '-' => Some('-'),
        '_' => Some('_'),
        c if c.is_alphanumeric() => Some(c),
        _ => None,
    });
    kept.collect::<String>().to_lowercase()
}
