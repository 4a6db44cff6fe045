//! `{{#figure KIND CHAPTER/EXAMPLE}}`: drawings of what golden files say.

use std::path::Path;

use anyhow::{Result, bail};

mod arrow;
mod cells;
mod column;
mod columns;
mod layout;
mod memories;
mod pointer;
mod scale;
mod structs;
mod svg;

pub(super) fn render(root: &Path, arguments: &[&str]) -> Result<String> {
    match *arguments {
        ["memories", id] => memories::render(root, id),
        ["layout", id] => layout::render(root, id),
        [kind, _] => bail!("no figure `{kind}`; there are `layout`, `memories`"),
        _ => {
            bail!("`figure` takes a kind and `CHAPTER` or `CHAPTER/EXAMPLE`, and got {arguments:?}")
        }
    }
}
