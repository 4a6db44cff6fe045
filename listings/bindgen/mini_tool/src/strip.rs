//! Removes what only the tool needs, and gives the functions their names.

use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use walrus::{Module, passes};

use crate::stream::PREFIX;

/// How the name of a function starts until the tool is done.
const CALL: &str = "mini_call_";

/// The module without its describe functions, and without what only they use.
pub fn strip(linked: &[u8]) -> Result<Vec<u8>> {
    let mut module = Module::from_buffer(linked)?;
    let exports = module.exports.iter();
    let describe = exports.filter(|export| export.name.starts_with(PREFIX));
    for id in describe.map(|export| export.id()).collect::<Vec<_>>() {
        module.exports.delete(id);
    }
    let mut names = BTreeSet::new();
    for export in module.exports.iter_mut() {
        if let Some(name) = export.name.strip_prefix(CALL) {
            export.name = name.to_owned();
        }
        let name = &export.name;
        ensure!(
            names.insert(name.clone()),
            "two exports are called `{name}`"
        );
    }
    passes::gc::run(&mut module);
    let imports = module.imports.iter().count();
    ensure!(imports == 0, "more than descriptions call `inform`");
    Ok(module.emit_wasm())
}
