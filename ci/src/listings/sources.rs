//! The programs and guests of the listings, parsed.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::chapter::Chapter;
use super::javascript::Script;
use super::rust::RustSource;
use super::tree::{self, Tree};

/// What host programs, shared files and guests declare and name, by file.
#[derive(Debug, Default)]
pub struct Sources {
    rust: BTreeMap<PathBuf, RustSource>,
    javascript: BTreeMap<PathBuf, Script>,
}

impl Sources {
    /// Parses all sources of `chapters` that say what examples need.
    pub fn read(tree: &Tree, chapters: &[Chapter]) -> Result<Sources> {
        let mut sources = Sources::default();
        for chapter in chapters {
            for guest in &chapter.guests {
                for file in guest.all_files() {
                    sources.add(tree, file)?;
                }
            }
            for file in &chapter.shared {
                sources.add(tree, file)?;
            }
            for example in &chapter.examples {
                for &program in &example.programs {
                    sources.add(tree, &example.program(program))?;
                }
            }
        }
        Ok(sources)
    }

    fn add(&mut self, tree: &Tree, file: &Path) -> Result<()> {
        if self.rust.contains_key(file) || self.javascript.contains_key(file) {
            return Ok(());
        }
        let text = tree.read(file)?;
        let wrong = || format!("cannot parse `{}`", tree.relative(file));
        if tree::has_extension(file, "rs") {
            let source = RustSource::parse(&text).with_context(wrong)?;
            self.rust.insert(file.to_owned(), source);
        } else {
            let script = Script::parse(&text).with_context(wrong)?;
            self.javascript.insert(file.to_owned(), script);
        }
        Ok(())
    }

    /// The parsed Rust of `file`.
    pub fn rust(&self, file: &Path) -> Option<&RustSource> {
        self.rust.get(file)
    }

    /// The parsed JavaScript of `file`.
    pub fn javascript(&self, file: &Path) -> Option<&Script> {
        self.javascript.get(file)
    }
}
