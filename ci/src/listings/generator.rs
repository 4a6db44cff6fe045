//! The crates of the book's own bindings generator, which pages show whole.

use std::path::PathBuf;

use anyhow::Result;

use crate::listings::chapter::Chapter;
use crate::listings::tree;

impl Chapter {
    /// The folders of the crates that a guest of this chapter is bound with, if one
    /// uses `mini`: `mini` itself and the others in the chapter that are no guests.
    pub fn kit(&self) -> Result<Vec<PathBuf>> {
        if !self.guests.iter().any(|guest| guest.mini) {
            return Ok(Vec::new());
        }
        let mut dirs = tree::entries(&self.dir)?;
        dirs.retain(|dir| {
            let is_guest = self.guests.iter().any(|guest| guest.dir == *dir);
            dir.join("Cargo.toml").is_file() && !is_guest
        });
        Ok(dirs)
    }

    /// Every file of these crates.
    pub fn kit_files(&self) -> Result<Vec<PathBuf>> {
        let dirs = self.kit()?;
        let files = dirs.iter().map(|dir| tree::walk(dir));
        Ok(files.collect::<Result<Vec<_>>>()?.concat())
    }
}
