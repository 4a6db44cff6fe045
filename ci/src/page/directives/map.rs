//! `{{#map}}`: the way from source to host, and where on it a page is.

use anyhow::{Result, ensure};

use crate::page::context::Context;
use crate::page::expanded::Page;

/// Drawn by hand; its style sheet is `book/live/page.css`.
const MAP: &str = include_str!("../figure/map.svg");

pub(super) fn render(_: &Context<'_>, arguments: &[&str], page: &mut Page) -> Result<()> {
    let mut map = MAP.trim_end().to_owned();
    for station in arguments {
        let here = format!("\" data-station=\"{station}\"");
        ensure!(
            map.contains(&here),
            "the map has no station `{station}`: see `data-station` in \
             `ci/src/page/figure/map.svg`"
        );
        map = map.replace(&here, &format!(" here{here}"));
    }
    page.write(&format!("\n{map}\n"));
    Ok(())
}
