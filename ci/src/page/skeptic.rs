//! The Rust of a page, for skeptic to compile.

use std::collections::BTreeSet;

use super::expanded::{Page, Shown};
use super::fence::{CHECKED_ELSEWHERE, has_word};

/// A Rust block of a page, in a form that skeptic compiles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RustBlock {
    /// The file whose text it is, as the page names it.
    pub name: String,
    /// What the reader sees, and what skeptic needs besides.
    pub code: String,
    /// Whether it is run, too: its fence does not say `no_run`.
    pub runs: bool,
}

/// The Rust blocks of `page`, each once. What must not compile is left to trybuild, what
/// was generated is what rustc printed, and a file of a crate compiles with its crate.
///
/// A `main` follows where a block has none. Skeptic finds no crate of `guests`, since
/// Cargo gives no hash to the file of one that is also a `cdylib`; so they come by way of
/// `listings`. What a block takes from other files of a project comes from the project's
/// crate.
pub fn rust_blocks(page: &Page, guests: &[String]) -> Vec<RustBlock> {
    let mut blocks = Vec::new();
    let mut seen = BTreeSet::new();
    for shown in &page.shown {
        let mut words = CHECKED_ELSEWHERE.iter();
        let elsewhere = words.any(|word| has_word(&shown.info, word));
        if !has_word(&shown.info, "rust") || elsewhere || !seen.insert(&shown.text) {
            continue;
        }
        let mut code = shown.text.trim_end().to_owned();
        for guest in guests {
            let uses = [format!("{guest}::"), format!("use {guest} as _;")];
            if uses.iter().any(|it| code.contains(it)) {
                code += &format!("\nuse listings::{guest};");
            }
        }
        for path in sibling_modules(shown, guests) {
            code += &format!("\nuse {path};");
        }
        if !code.contains("fn main(") {
            code += "\nfn main() {}";
        }
        blocks.push(RustBlock {
            name: shown.name.clone(),
            code: code + "\n",
            runs: !has_word(&shown.info, "no_run"),
        });
    }
    blocks
}

/// What `shown` takes from its own crate, as paths from elsewhere.
fn sibling_modules(shown: &Shown, guests: &[String]) -> Vec<String> {
    let path = shown.name.strip_prefix("listings/");
    let Some((folders, _)) = path.and_then(|path| path.split_once("/src/")) else {
        return Vec::new();
    };
    let name = folders.rsplit('/').next().unwrap_or(folders);
    let is_guest = guests.iter().any(|guest| guest == name);
    let root = if is_guest { "listings::" } else { "" };
    let modules = shown.text.split("use crate::").skip(1).map(|rest| {
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_');
        &rest[..end.unwrap_or(rest.len())]
    });
    // A guest of the module's own name is there already.
    let modules = modules.filter(|&module| !(is_guest && module == name));
    modules
        .map(|module| format!("{root}{name}::{module}"))
        .collect()
}
