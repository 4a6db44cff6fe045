//! The README of a project: what it is, the commands, and what they print.

use anyhow::Result;
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use super::{BROWSER, Project, Step};
use crate::listings::{Example, Listings};

pub(super) fn write(listings: &Listings, example: &Example, project: &Project) -> Result<String> {
    let mut readme = format!(
        "# {}\n\nThe example `{}` of *Across the Boundary*, a book on WebAssembly interop in \
         Rust, as a project of its own.\n",
        example.card.title,
        example.id()
    );
    for Step {
        title,
        commands,
        host,
    } in &project.steps
    {
        readme += &format!("\n## {title}\n\n```sh\n{}\n```\n", commands.join("\n"));
        let Some(host) = *host else { continue };
        readme += if host == BROWSER {
            "\nOpen <http://localhost:8000>, and the browser's console. There Chromium prints:\n"
        } else {
            "\nIt prints:\n"
        };
        let text = listings.text(&example.transcript_of(host))?;
        readme += &format!("\n````text\n{}\n````\n", text.trim_end());
    }
    Ok(readme)
}

/// A block of a README: commands, and what the last of them prints if it says so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Block {
    pub commands: Vec<String>,
    pub prints: Option<String>,
}

/// The blocks of a project's README, read as a reader reads them.
pub fn blocks(readme: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut language = None;
    for event in Parser::new(readme) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                language = Some(info.into_string());
                if language.as_deref() == Some("sh") {
                    blocks.push(Block::default());
                } else if let Some(block) = blocks.last_mut() {
                    block.prints = Some(String::new());
                }
            }
            Event::Text(text) => {
                let Some(block) = blocks.last_mut() else {
                    continue;
                };
                match language.as_deref() {
                    Some("sh") => block.commands.extend(text.lines().map(str::to_owned)),
                    Some(_) => block.prints.get_or_insert_default().push_str(&text),
                    None => {}
                }
            }
            Event::End(TagEnd::CodeBlock) => language = None,
            _ => {}
        }
    }
    blocks
}
