//! `{{#generated GUEST/FILE PIECE …}}`: what tools wrote for a guest.

use anyhow::{Context as _, Result};

use crate::golden::pieces::{self, Piece};
use crate::listings::generated::Generated;
use crate::listings::{Guest, Listings};
use crate::page::context::Context;
use crate::page::expanded::Page;
use crate::page::fence::block;

/// The pieces that a directive with these arguments shows; with no names, all.
pub fn shown_pieces(listings: &Listings, arguments: &[&str]) -> Result<Vec<String>> {
    let (_, _, pieces) = parse(listings, arguments)?;
    Ok(pieces)
}

pub(super) fn render(context: &Context<'_>, arguments: &[&str], page: &mut Page) -> Result<()> {
    let listings = context.listings;
    let (guest, what, pieces) = parse(listings, arguments)?;
    let version = listings.lock.version("wasm-bindgen").unwrap_or_default();
    let (info, file) = match what {
        Generated::Glue => ("javascript", format!("{}.js", guest.name)),
        Generated::Types => ("typescript", format!("{}.d.ts", guest.name)),
        Generated::Expansion => {
            let root = guest.dir.join("src/lib.rs");
            ("rust,generated", listings.tree.relative(&root))
        }
    };
    let by = match (what, guest.uses_book_bindgen) {
        (Generated::Expansion, true) => "Expanded with <code>mini</code>".to_owned(),
        (Generated::Expansion, false) => format!("Expanded with wasm-bindgen {version}"),
        (_, true) => "Written by <code>mini_tool</code>".to_owned(),
        (_, false) => format!("Written by wasm-bindgen {version}"),
    };
    page.write(&format!(
        "<p class=\"file\">{by}: <code>{file}</code></p>\n\n{}\n",
        block(info, pieces.concat().trim_end())
    ));
    Ok(())
}

fn parse<'a>(
    listings: &'a Listings,
    arguments: &[&str],
) -> Result<(&'a Guest, Generated, Vec<String>)> {
    let [id, names @ ..] = arguments else {
        anyhow::bail!("it names no guest");
    };
    let parts = id.split_once('/');
    let (name, file) = parts.with_context(|| format!("`{id}` should be `GUEST/FILE`"))?;
    let what = Generated::named(file)?;
    let guest = listings.guest(name)?;
    let text = listings.text(&guest.generated(what))?;
    let pieces = if names.is_empty() {
        vec![text.to_owned()]
    } else {
        set_apart(&pieces::find(text, names)?)
    };
    Ok((guest, what, pieces))
}

/// The texts of `pieces`, with a blank line behind each whose neighbor is missing.
fn set_apart(pieces: &[Piece<'_>]) -> Vec<String> {
    let mut texts = Vec::new();
    for (i, piece) in pieces.iter().enumerate() {
        let next = pieces.get(i + 1).map(|next| next.start);
        texts.push(if next == Some(piece.end()) {
            piece.text.to_owned()
        } else {
            format!("{}\n\n", piece.text.trim_end())
        });
    }
    texts
}
