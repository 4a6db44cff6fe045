//! Holds programs in TypeScript against the types that tools wrote for guests.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::build::bindgen;
use crate::build::link;
use crate::listings::chapter::Chapter;
use crate::listings::tree;
use crate::machine::npm;

/// Has the TypeScript compiler check the programs in the chapters' `src`, each
/// beside the types of its chapter's guests; returns how many there are.
pub fn check(root: &Path) -> Result<usize> {
    npm::ensure(root)?;
    let chapters = Chapter::all(root)?;
    link::guests(root, &chapters)?;
    let mut checked = 0;
    for chapter in &chapters {
        let programs = tree::files(&chapter.dir.join("src"), "ts")?;
        if programs.is_empty() {
            continue;
        }
        let dir = stage(root, chapter, &programs)?;
        for program in &programs {
            compile(root, &dir.join(tree::name(program)))?;
        }
        checked += programs.len();
    }
    ensure!(checked > 0, "no chapter has a program in TypeScript");
    Ok(checked)
}

/// Puts the programs where they find the types that they import.
fn stage(root: &Path, chapter: &Chapter, programs: &[PathBuf]) -> Result<PathBuf> {
    let dir = root.join("target/types").join(&chapter.name);
    if dir.is_dir() {
        fs::remove_dir_all(&dir)?;
    }
    fs::create_dir_all(&dir)?;
    let mut files = programs.to_vec();
    for guest in chapter.guests.iter().filter(|guest| guest.bound) {
        files.extend(tree::files(&bindgen::dir(root, guest), "ts")?);
    }
    for file in files {
        fs::copy(&file, dir.join(tree::name(&file)))?;
    }
    Ok(dir)
}

fn compile(root: &Path, program: &Path) -> Result<()> {
    let status = Command::new(npm::file(root, ".bin/tsc"))
        .args(["--strict", "--noEmit", "--target", "es2022"])
        .args(["--module", "es2022", "--moduleResolution", "bundler"])
        .args(["--lib", "es2022,dom"])
        .arg(program)
        .status()
        .context("cannot run `tsc`")?;
    let program = tree::relative(program);
    ensure!(status.success(), "`{program}` has errors: see above");
    Ok(())
}
