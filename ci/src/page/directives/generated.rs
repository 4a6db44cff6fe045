//! `{{#generated GUEST/FILE PIECE …}}`: what tools wrote for a guest.

use std::path::Path;

use anyhow::{Context, Result};

use crate::golden::pieces;
use crate::golden::pieces::Piece;
use crate::listings::chapter::{Chapter, Guest};
use crate::listings::generated::Generated;
use crate::listings::manifest;
use crate::listings::tree;
use crate::page::directive::split;
use crate::page::fence::block;

/// The pieces that a directive with these arguments shows; with no names, all.
pub fn shown(root: &Path, arguments: &[&str]) -> Result<Vec<String>> {
    let (_, _, pieces) = parse(root, arguments)?;
    Ok(pieces)
}

pub(in crate::page) fn render(root: &Path, arguments: &[&str]) -> Result<String> {
    let (guest, what, pieces) = parse(root, arguments)?;
    let version = manifest::locked(root, "wasm-bindgen")?.unwrap_or_default();
    let (info, file) = match what {
        Generated::Glue => ("javascript", format!("{}.js", guest.name)),
        Generated::Types => ("typescript", format!("{}.d.ts", guest.name)),
        Generated::Expansion => (
            "rust,generated",
            tree::relative(&guest.dir.join("src/lib.rs")),
        ),
    };
    let by = match what {
        Generated::Expansion if guest.mini => "Expanded with <code>mini</code>".to_owned(),
        Generated::Expansion => format!("Expanded with wasm-bindgen {version}"),
        _ if guest.mini => "Written by <code>mini_tool</code>".to_owned(),
        _ => format!("Written by wasm-bindgen {version}"),
    };
    Ok(format!(
        "<p class=\"file\">{by}: <code>{file}</code></p>\n\n{}\n",
        block(info, pieces.concat().trim_end())
    ))
}

fn parse(root: &Path, arguments: &[&str]) -> Result<(Guest, Generated, Vec<String>)> {
    let (id, names) = arguments
        .split_first()
        .context("`generated` takes `GUEST/FILE` and the names of pieces")?;
    let (name, file) = split(id)?;
    let what = Generated::named(file)?;
    let guest = Chapter::guest(root, name)?;
    let text = tree::read(&guest.generated(what))?;
    let pieces = if names.is_empty() {
        vec![text]
    } else {
        apart(&pieces::find(&text, names)?)
    };
    Ok((guest, what, pieces))
}

/// The texts of `pieces`, with a blank line behind each whose neighbor is missing.
fn apart(pieces: &[Piece]) -> Vec<String> {
    let mut texts = Vec::new();
    for (i, piece) in pieces.iter().enumerate() {
        let next = pieces.get(i + 1).map(|next| next.text.as_ptr());
        let neighbors = next == Some(piece.text.as_bytes().as_ptr_range().end);
        texts.push(match neighbors {
            true => piece.text.to_owned(),
            false => format!("{}\n\n", piece.text.trim_end()),
        });
    }
    texts
}
