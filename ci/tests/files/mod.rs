//! Trees of files, as the tests lay them out.

use std::path::Path;
use std::{fs, io};

/// Writes `files`, each at its path below `root`, and the folders that they need.
pub fn write(root: &Path, files: &[(&str, impl AsRef<[u8]>)]) -> io::Result<()> {
    for (path, text) in files {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap_or(root))?;
        fs::write(path, text)?;
    }
    Ok(())
}
