//! What golden files hold, and how text is compared with them.

use ci::listings::Tree;
use tempfile::TempDir;

mod compare;
mod memory_maps;
mod pieces;

/// An empty tree, which lives as long as its folder.
fn empty() -> anyhow::Result<(Tree, TempDir)> {
    let dir = TempDir::new()?;
    Ok((Tree::new(dir.path()), dir))
}
