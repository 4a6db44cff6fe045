//! Checks programs in TypeScript against the types that tools wrote for guests.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::build::{bindgen, link};
use crate::listings::{Chapter, Listings, Tree, tree};
use crate::machine::npm;
use crate::process;

/// Has the TypeScript compiler check the programs in the chapters' `src`, each
/// beside the types of its chapter's guests; returns how many there are.
pub(super) fn check(tree: &Tree) -> Result<usize> {
    npm::ensure_checkers(tree)?;
    let listings = Listings::read(tree.clone())?;
    link::guests(&listings)?;
    let mut checked = 0;
    for chapter in &listings.chapters {
        let programs = tree.files(&chapter.dir.join("src"), "ts")?;
        if programs.is_empty() {
            continue;
        }
        let dir = stage(tree, chapter, &programs)?;
        for program in &programs {
            compile(tree, &dir.join(tree::name(program)))?;
        }
        checked += programs.len();
    }
    ensure!(checked > 0, "no chapter has a program in TypeScript");
    Ok(checked)
}

/// Puts the programs where they find the types that they import.
fn stage(tree: &Tree, chapter: &Chapter, programs: &[PathBuf]) -> Result<PathBuf> {
    let dir = tree.path("target/types").join(&chapter.name);
    if dir.is_dir() {
        fs::remove_dir_all(&dir)?;
    }
    fs::create_dir_all(&dir)?;
    let mut files = programs.to_vec();
    for guest in chapter.guests.iter().filter(|guest| guest.uses_bindgen) {
        files.extend(tree.files(&bindgen::dir(tree, guest), "ts")?);
    }
    for file in files {
        fs::copy(&file, dir.join(tree::name(&file)))?;
    }
    Ok(dir)
}

fn compile(tree: &Tree, program: &Path) -> Result<()> {
    let mut tsc = Command::new(npm::file(tree, ".bin/tsc"));
    tsc.args(["--strict", "--noEmit", "--target", "es2022"])
        .args(["--module", "es2022", "--moduleResolution", "bundler"])
        .args(["--lib", "es2022,dom"])
        .arg(program);
    let compiled = process::run(&mut tsc);
    compiled.with_context(|| format!("`{}` has errors", tree.relative(program)))
}
