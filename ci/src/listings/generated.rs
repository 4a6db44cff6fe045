//! What tools write for a guest, and golden files contain.

use std::fmt;

use anyhow::{Context, Result};

/// A text that no person wrote. A guest that has its file keeps it as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Generated {
    /// The JavaScript that wasm-bindgen's tool writes.
    Glue,
    /// The types of that JavaScript, for TypeScript.
    Types,
    /// The guest's Rust once all macros are expanded.
    Expansion,
}

impl Generated {
    pub const ALL: [Generated; 3] = [Generated::Glue, Generated::Types, Generated::Expansion];

    /// As trials and directives call it: `glue.js`.
    pub fn name(self) -> &'static str {
        match self {
            Generated::Glue => "glue.js",
            Generated::Types => "glue.d.ts",
            Generated::Expansion => "expansion.rs",
        }
    }

    /// Its golden file, which is beside the guest's manifest.
    pub fn file(self) -> String {
        format!("{self}.txt")
    }

    /// The one called `name`; the error lists all.
    pub fn named(name: &str) -> Result<Generated> {
        let found = Generated::ALL.into_iter().find(|it| it.name() == name);
        found.with_context(|| {
            let names = Generated::ALL.map(Generated::name);
            format!("nothing generated is called `{name}`; there are {names:?}")
        })
    }
}

impl fmt::Display for Generated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
