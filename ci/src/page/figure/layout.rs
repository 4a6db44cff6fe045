//! `{{#figure layout CHAPTER/NAME}}`: the bytes of structs, as the hosts of
//! the example print them.

use anyhow::Result;

use super::structs::{Struct, parse};
use super::{cells, svg};
use crate::listings::{Example, Host, Listings};

/// A figure for each text that the hosts print; hosts that agree share one. Without
/// `/NAME`, of the example called `layout`.
pub(super) fn figure(listings: &Listings, id: &str) -> Result<String> {
    let id = match id.contains('/') {
        true => id.to_owned(),
        false => format!("{id}/layout"),
    };
    let (_, example) = listings.example(&id)?;
    let mut figures = String::new();
    let transcripts = transcripts(listings, example)?;
    for (file, text, hosts) in &transcripts {
        let structs = parse(file, text)?;
        let draw = |layout| cells::draw(layout, &alt_text(layout));
        let drawings: String = structs.iter().map(draw).collect();
        let titles: Vec<&str> = hosts.iter().map(|host| host.title()).collect();
        let hosts = match (transcripts.len(), titles.len()) {
            (1, _) => "Every host".to_owned(),
            (_, 1) => format!("Host: {}", titles[0]),
            _ => format!("Hosts: {}", titles.join(", ")),
        };
        figures += &svg::figure(&drawings, &caption(&structs, &hosts));
    }
    Ok(format!("<div class=\"drawings\">{figures}</div>\n"))
}

/// A transcript: its file's name, its text, and the hosts that print it.
type Transcript<'a> = (String, &'a str, Vec<Host>);

/// Each different transcript of `example`.
fn transcripts<'a>(listings: &'a Listings, example: &Example) -> Result<Vec<Transcript<'a>>> {
    let mut transcripts: Vec<Transcript<'a>> = Vec::new();
    for &host in &example.hosts {
        let file = example.transcript_of(host);
        let text = listings.text(&file)?;
        match transcripts.iter_mut().find(|known| known.1 == text) {
            Some((_, _, hosts)) => hosts.push(host),
            None => transcripts.push((listings.tree.relative(&file), text, vec![host])),
        }
    }
    Ok(transcripts)
}

fn caption(structs: &[Struct], hosts: &str) -> String {
    let padded = structs.iter().any(|it| !it.padding().is_empty());
    let padding = if padded {
        "; hatched bytes are padding"
    } else {
        ""
    };
    format!("{hosts}{padding}")
}

/// The drawing in words.
fn alt_text(layout: &Struct) -> String {
    let Struct {
        name, size, align, ..
    } = layout;
    let mut text = format!("{name}: size {size}, align {align}.");
    for field in &layout.fields {
        text += &format!(
            " {}: offset {}, size {}.",
            field.name, field.offset, field.size
        );
    }
    for (start, end) in layout.padding() {
        text += &format!(" Padding: offset {start}, size {}.", end - start);
    }
    text
}
