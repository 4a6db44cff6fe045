//! `{{#include FILE}}` and `{{#include FILE:ANCHOR}}`: code from the listings.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::listings::tree;

const START: &str = "ANCHOR: ";
const END: &str = "ANCHOR_END: ";

/// What an include names: a file, whole or between two anchor comments.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Include {
    pub file: PathBuf,
    pub anchor: Option<String>,
}

impl Include {
    /// The include `target` of `page`; the path is relative to the page.
    pub fn parse(page: &Path, target: &str) -> Include {
        let (file, anchor) = match target.split_once(':') {
            Some((file, anchor)) => (file, Some(anchor.to_owned())),
            None => (target, None),
        };
        let file = tree::join(page.parent().unwrap_or(page), file);
        Include { file, anchor }
    }

    /// The code it stands for, without anchor comments and final newline.
    pub fn text(&self) -> Result<String> {
        let source = tree::read(&self.file)?;
        let Some(anchor) = &self.anchor else {
            return Ok(strip(&source));
        };
        let file = tree::relative(&self.file);
        let between = |mark: &str| {
            let at = source.lines().position(|line| is_mark(line, mark, anchor));
            at.with_context(|| {
                let known = anchors(&source);
                format!("no `{mark}{anchor}` in `{file}`, which has the anchors {known:?}")
            })
        };
        let (start, end) = (between(START)?, between(END)?);
        ensure!(
            start < end,
            "the anchor `{anchor}` of `{file}` ends before it starts"
        );
        let lines: Vec<&str> = source.lines().collect();
        Ok(strip(&lines[start + 1..end].join("\n")))
    }
}

/// The names of a source's anchors, in order.
pub fn anchors(source: &str) -> Vec<String> {
    let names = source.lines().filter_map(|line| line.split_once(START));
    names.map(|(_, name)| name.trim().to_owned()).collect()
}

fn is_mark(line: &str, mark: &str, anchor: &str) -> bool {
    line.split_once(mark)
        .is_some_and(|(_, name)| name.trim() == anchor)
}

fn strip(source: &str) -> String {
    let lines = source
        .lines()
        .filter(|line| !line.contains(START) && !line.contains(END));
    lines.collect::<Vec<_>>().join("\n").trim_end().to_owned()
}
