//! Puts what browsers run where a page finds it: `target/run/CHAPTER/`.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::chapter::Chapter;
use crate::host::Host;
use crate::link;
use crate::tree;

/// Copies the JavaScript hosts and modules of `chapters`, and removes what is
/// no longer one of them. A file that has not changed is left alone, so that
/// whoever watches the folder sees changes only.
pub fn stage(root: &Path, chapters: &[Chapter]) -> Result<()> {
    let run = root.join("target/run");
    let mut files = Vec::new();
    for chapter in chapters {
        let dir = run.join(&chapter.name);
        for guest in &chapter.guests {
            files.push((link::module(root, guest), dir.join(guest.module())));
        }
        for example in &chapter.examples {
            if example.hosts.contains(&Host::Chromium) {
                let program = example.program(Host::Chromium);
                let name = tree::name(&program);
                files.push((program, dir.join(name)));
            }
        }
    }
    for (from, to) in &files {
        copy(from, to).with_context(|| {
            format!(
                "cannot copy `{}` to `{}`",
                tree::relative(from),
                tree::relative(to)
            )
        })?;
    }
    fs::create_dir_all(&run)?;
    for dir in tree::entries(&run)? {
        for path in tree::entries(&dir)? {
            if !files.iter().any(|(_, to)| *to == path) {
                fs::remove_file(path)?;
            }
        }
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    let new = fs::read(from)?;
    if fs::read(to).ok().as_ref() != Some(&new) {
        fs::create_dir_all(to.parent().unwrap_or(to))?;
        fs::write(to, new)?;
    }
    Ok(())
}
