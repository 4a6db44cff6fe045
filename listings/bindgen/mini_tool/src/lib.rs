//! Makes what a browser loads of a linked module whose functions `mini` exports.

mod javascript;
mod room;
pub mod signature;
pub mod stream;
mod strip;
mod typescript;
mod words;

use std::fs;
use std::path::Path;

use anyhow::{Context, Error, Result, ensure};

use signature::Function;

/// Writes JavaScript, its types and what is left of `module` into `dir`.
pub fn process(module: &Path, dir: &Path) -> Result<()> {
    let name = module.file_stem().context("a module has a name")?;
    let name = name.to_string_lossy();
    let linked = fs::read(module).with_context(|| format!("cannot read `{}`", module.display()))?;
    let because = || format!("cannot process `{}`", module.display());
    let functions = functions(&linked).with_context(because)?;
    let stripped = strip::strip(&linked).with_context(because)?;

    let file = format!("{name}_bg.wasm");
    let javascript = javascript::write(&file, &functions);
    fs::create_dir_all(dir)?;
    fs::write(dir.join(format!("{name}.js")), javascript)?;
    fs::write(
        dir.join(format!("{name}.d.ts")),
        typescript::write(&functions),
    )?;
    fs::write(dir.join(file), stripped)?;
    Ok(())
}

/// The functions that a linked module describes.
pub fn functions(linked: &[u8]) -> Result<Vec<Function>> {
    let streams = stream::collect(linked).map_err(|error| Error::from_boxed(error.into()))?;
    ensure!(!streams.is_empty(), "no function has the attribute");
    let decode = |(name, numbers): (String, Vec<u32>)| Function::decode(&name, &numbers);
    streams.into_iter().map(decode).collect()
}
