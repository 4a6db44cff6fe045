//! `{{#figure layout CHAPTER/EXAMPLE}}`: the bytes of structs, as the hosts of
//! the example print them.

use std::path::Path;

use anyhow::Result;

use super::structs::{Struct, parse};
use super::{cells, svg};
use crate::listings::chapter::Chapter;
use crate::listings::example::Example;
use crate::listings::host::Host;
use crate::listings::tree;

/// A figure for each text that the hosts print; hosts that agree share one.
pub(super) fn render(root: &Path, id: &str) -> Result<String> {
    let (chapter, name) = id.split_once('/').unwrap_or((id, "layout"));
    let chapter = Chapter::find(root, chapter)?;
    let example = chapter.example(name)?;
    let mut figures = String::new();
    let transcripts = transcripts(example)?;
    for (file, text, hosts) in &transcripts {
        let structs = parse(file, text)?;
        let draw = |it| cells::draw(it, &says(it));
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

/// Each different transcript of `example`: its file's name, text and hosts.
fn transcripts(example: &Example) -> Result<Vec<(String, String, Vec<Host>)>> {
    let mut transcripts: Vec<(String, String, Vec<Host>)> = Vec::new();
    for &host in &example.hosts {
        let file = example.transcript_of(host);
        let text = tree::read(&file)?;
        match transcripts.iter_mut().find(|it| it.1 == text) {
            Some((_, _, hosts)) => hosts.push(host),
            None => transcripts.push((tree::relative(&file), text, vec![host])),
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
fn says(it: &Struct) -> String {
    let Struct {
        name, size, align, ..
    } = it;
    let mut says = format!("{name}: size {size}, align {align}.");
    for field in &it.fields {
        says += &format!(
            " {}: offset {}, size {}.",
            field.name, field.offset, field.size
        );
    }
    for (start, end) in it.padding() {
        says += &format!(" Padding: offset {start}, size {}.", end - start);
    }
    says
}
